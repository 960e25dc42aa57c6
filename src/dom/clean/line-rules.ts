// Which lines are no story, whatever page they stand on: “Read more: …”, “Follow us on …”, “Updated 9.30 am”?

/** A line that says nothing of the story. Tried on whole short blocks alone, never on parts of a paragraph. */
export interface LineRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
  /** The small box around such a line is an offer of the outlet as a whole: title, pitch, terms. */
  readonly isOffer?: true;
  readonly example: string;
  readonly counterExample: string;
}

const NETWORK =
  '(?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|google news|social media)';

export const LINE_RULES: readonly LineRule[] = [
  {
    name: 'read-more',
    reason: 'points to another story',
    pattern:
      /^[\s>»▶•*[【(]*(?:read (?:more|also|next|the full)|more(?=\s*:)|also read|see also|(?:more )?related(?: stories| articles?| news| coverage| links?)?|related coverage from .{1,60}|more on this(?: story)?|more (?:stories )?from .{1,40}|don[’']t miss|you may (?:also )?like(?: this)?|you might also (?:like|enjoy)|recommended(?: for you)?|story timeline|auch interessant|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|das könnte sie auch interessieren|weitere (?:artikel|themen|informationen)|(?:à )?lire (?:aussi|également)|lea también|lee también|te puede interesar|más información|noticias? relacionadas?|leggi anche|czytaj (?:też|także|więcej|również)|lees ook|leia (?:também|mais)|läs (?:också|mer)|les også|関連記事|関連ニュース|관련기사|most (?:read|popular|viewed)|meistgelesen|am meisten gelesen|(?:les )?(?:articles )?(?:les )?plus lus|lo más (?:leído|visto)|más leídas?|i più letti|meest gelezen|mest lest|mest læste|najczęściej czytane|mais lidas)\s*(?:[:：|\]】)…»-]|\.{3}|$)/iu,
    example: 'Read more: Dam reopens after repairs',
    counterExample: 'Read more than one page, the judge told them.',
  },
  {
    name: 'comments',
    reason: 'asks for comments or speaks about them',
    pattern:
      /^(?:leave a (?:comment|reply)|add (?:a )?comment|\d* ?comments?(?: \(\d+\))?|(?:join|start) the (?:conversation|discussion)|share your (?:thoughts|views|opinion)\b.*|tell us what you think\b.*|what do you think\?.*|this site uses akismet\b.*|view the discussion thread|kommentare(?: lesen)?|kommentieren|.{0,80}\b(?:kommentare?|comentários?|comentarios|commentaires?|comments?)\b.{0,120}\b(?:themenbezogen|netiquette|moderador|moderiert|moderated|freigeschaltet|aprovados|approved|gelöscht)\b.*|deine meinung zählt|ihre meinung zählt|comentarios?|commentaires?|have your say\b.*|(?:there (?:is|are)|es gibt|il y a|hay) \d[\d.,]* (?:comments?|kommentare?|commentaires?|comentarios?)\b.{0,60}|(?:read|show|view|see|all) (?:the |all )?(?:\d[\d.,]* )?comments|diskutieren sie mit|reden sie mit|réagissez|réagir|donnez votre avis|participa en la conversación|únete a la conversación)\.{0,3}$/i,
    example: 'Leave a Comment',
    counterExample: 'Leave a comment unanswered and it grows, he said.',
  },
  {
    name: 'follow',
    reason: 'asks to follow, share or write',
    pattern: new RegExp(
      `^(?:(?:you can )?follow\\b.{0,80}\\bon ${NETWORK}\\b|(?:like|find|join|contact|reach|message|tweet) (?:us|me|him|her|them|the (?:reporters?|authors?|writer))\\b.{0,60}(?:\\bon ${NETWORK}\\b|\\bat\\b|@)|like this story\\?|share (?:this|on|via)\\b|(?:click|tap) here to (?:subscribe|sign up|join|follow)\\b|have (?:a|any) (?:news )?(?:tip|story)\\b|(?:do you|got|have you) .{0,60}\\b(?:e-?mail|contact|get in touch)\\b|folgen sie uns\\b|síguenos en\\b|suivez-nous\\b|seguici su\\b|auf ${NETWORK} teilen|(?:add|make|set) .{2,60}\\b(?:preferred|favou?rite) source\\b|.{2,60}\\bbevorzugte quelle\\b|.{2,60}\\bsources? préférées?\\b|.{2,60}\\bfuente preferida\\b)`,
      'i',
    ),
    example: 'Follow the Valley Echo on Mastodon',
    counterExample: 'Follow the river for two miles and you reach the mill.',
  },
  {
    name: 'subscribe',
    reason: 'asks to subscribe, to install or to pay',
    isOffer: true,
    pattern:
      /^(?:by (?:signing up|subscribing|registering|submitting|entering)\b.{0,160}\b(?:agree|accept|terms|privacy)\b.*|mit (?:der|ihrer) (?:anmeldung|registrierung)\b.{0,160}\b(?:nutzungsbedingungen|datenschutz\w*|agb)\b.*|en vous (?:inscrivant|abonnant)\b.*|al (?:suscribirte|registrarte)\b.*|suscr[ií]b[ea](?:te|se)\b.{0,60}|je m[’']abonne|je m[’']inscris|jetzt (?:abonnieren|testen|anmelden)|continue reading with\b.{0,60}|subscribe to (?:continue|keep|read)\b.{0,80}|to (?:continue|keep) reading\b.{0,80}|weiterlesen mit\b.{0,60}|.{0,40}\best réservée? aux abonnés\b.{0,40}|para seguir leyendo\b.{0,60}|.{0,120}\b(?:cancel (?:at )?any ?time|jederzeit kündbar|sans engagement|cancela cuando quieras)\b.{0,20}|subscribe(?: now| today)?(?:$|[!:]| (?:to|for)\b.*)|sign(?:ing)? (?:up|in)\b(?=.*(?:newsletter|alerts?|inbox|updates)|$).*|.{0,120}\b(?:sign(?:ing)? up|subscrib(?:e|ing)|anmelden|abonnieren|inscri\w+|suscr\w+) .{0,60}\bnewsletters?\b.*|.{0,60}\bnewsletter\b.{0,60}\b(?:hier|here|abonnieren|anmelden|inbox|sign up|subscribe)\b.*|get (?:our|the|all|unlimited|access)\b.{0,100}\b(?:newsletter|inbox|app|delivered|months?|subscription|pro|account)\b.*|(?:get|read) .{0,60} (?:by )?clicking here|download (?:our|the)\b.{0,60}\bapp\b.*|click here (?:for|to get) .{0,60}\bapp\b.*|create an account or sign in\b.*|already (?:a )?(?:subscriber|member|subscribed)\b.*|.{0,180}\b(?:whatsapp|telegram)-?(?:kanal|channel|canal)\b.*|.{0,120}\bnewsletters?\b.{0,60}\b(?:richtig|entlang|bestellen|erhalten)\b.*|.{0,100}\b(?:news-)?app\b ?[–-]? ?(?:für|for|para|pour) (?:android|ios|iphone)\b.*)$/i,
    example: 'Sign up for our morning newsletter',
    counterExample: 'Subscribers to the water company will pay more from May.',
  },
  {
    name: 'support',
    reason: 'asks for money for the outlet',
    isOffer: true,
    pattern:
      /^(?:support\b.{0,40}\bjournalism|unterstützen sie\b.{0,40}\bjournalismus|soutenez\b.{0,40}\bjournalisme|apoya\b.{0,40}\bperiodismo|sostieni\b.{0,40}\bgiornalismo)\b.{0,40}$/i,
    example: 'Support independent journalism',
    counterExample:
      'Support for independent journalism is thin, he said, and the money that the county gives comes late each year.',
  },
  {
    name: 'consent',
    reason: 'asks before it loads something from elsewhere',
    isOffer: true,
    pattern:
      /^(?:we need your (?:consent|permission)(?!\p{L})|wir (?:benötigen|brauchen) ihre (?:zustimmung|einwilligung)|nous avons besoin de votre (?:accord|consentement)|necesitamos tu (?:consentimiento|permiso)|(?:this (?:content|post|video|article contains content)|ce contenu|este contenido)(?!\p{L}).{0,60}(?:provided by|hosted by|fourni par|ofrece)(?!\p{L})|.{0,160}(?:may (?:be using|use) cookies|(?:peut|peuvent) (?:déposer|utiliser) des cookies|pueden? (?:usar|utilizar) cookies|personenbezogene daten an dritt\p{L}*)(?!\p{L}))/iu,
    example: 'We need your consent to load this content',
    counterExample: 'We need your help, the mayor told the meeting.',
  },
  {
    name: 'listen',
    reason: 'offers to read the story aloud, or says how long it takes',
    pattern:
      /^(?:listen to (?:this|the) (?:article|story|episode)|listen now|(?:diesen )?(?:artikel|beitrag) (?:an)?hören|écouter (?:cet |l[’'])article|escuchar? (?:este artículo|esta noticia|el artículo)|ascolta (?:l[’']|questo )articolo|ouvir (?:esta )?notícia)(?:\s*[·•|:–(-]?\s*\d.{0,12})?$|^(?:(?:lesezeit|reading time|read time|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\s?:?\s?\d.{0,12}|\d{1,2}[- ]?min(?:\.|uten?|utes?|utos?)?(?: (?:read|lesezeit|de lectura|de lecture|di lettura))?|\d{1,2}:\d{2}(?::\d{2})?\s?[/|]\s?\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s?\/\s?\d{1,3})$/i,
    example: 'Listen to this article · 5 min',
    counterExample: 'Listen to the story of the river, she says.',
  },
  {
    name: 'machine',
    reason: 'says that a machine wrote a summary or a translation',
    pattern:
      /^(?:(?:this|these|the above) (?:summary|summaries|translation|audio|voice|bullet points|key points)(?!\p{L}).{0,40}(?!\p{L})(?: by| with| using).{0,30} (?:ai|artificial intelligence|a machine)(?!\p{L})|diese (?:zusammenfassung|übersetzung).{0,40} (?:ki|künstlicher intelligenz)(?!\p{L})|(?:ce résumé|cette traduction).{0,40} (?:ia|intelligence artificielle)(?!\p{L})|(?:este resumen|esta traducción).{0,40} (?:ia|inteligencia artificial)(?!\p{L})|ai[- ]generated (?:summary|content)(?!\p{L}).{0,60}$)/iu,
    example: 'This summary was generated by AI and checked by an editor.',
    counterExample: 'This summary of the winter was read out by the mayor.',
  },
  {
    name: 'gift',
    reason: 'offers the story as a gift',
    pattern:
      /^.{0,60}(?:gift (?:this|an?) article|gift articles|share (?:a )?gift link|diesen artikel verschenken|offrir cet article|regalar este artículo|regala questo articolo).{0,60}$/i,
    example: 'Subscribers can gift this article to a friend.',
    counterExample: 'The gift was an article of clothing, police said.',
  },
  {
    name: 'label',
    reason: 'a label of the page without a sentence',
    pattern:
      /^(?:advert(?:isement|ising)?|ad|anzeige|werbung|publicidad|publicité|reklama|реклама:?|iklan|sponsored(?: content)?|promoted|share(?: this)?(?: article| story)?|photos?|images?|videos?|gallery|caption|close|highlights|loading(?: content)?|subscribe|latest|popular|trending|breaking news|inhalt|schliessen|quellen|sources?|top stories|key points|in this article|placeholder image.{0,4}|next|previous|print|email|copy link|play video|video abspielen|lire la vidéo|reproducir vídeo|gallery|view gallery|dans cet article|in diesem artikel|en este artículo|back to top|nach oben|retour en haut|volver arriba|skip to (?:main )?content|(?:article|story) continues (?:below|after)\b.{0,30}|scroll (?:down )?to continue(?: reading)?|artikel wird nach der anzeige fortgesetzt|nach der anzeige geht es weiter|la suite après (?:la|cette) publicité|(?:el artículo|la noticia) continúa (?:después|tras|debajo) de (?:la )?publicidad|zum inhalt springen)\s*[:….\s]*$/i,
    example: 'Advertisement',
    counterExample: 'Advertisement revenue fell by a fifth.',
  },
  {
    name: 'published',
    reason: 'says when it was published or changed',
    pattern:
      /^[^\p{L}\p{N}]*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)|stand|aktualisiert|(?:zuerst )?veröffentlicht|publiziert|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|opublikowano|publicerad|oppdatert|publisert)(?!\p{L}).{0,25}(?:\d{1,2}[:.h]\d{2}|\d{4}|(?<!\p{L})ago(?!\p{L})|today|heute|\d{1,2}[./]\d{1,2})/iu,
    example: 'Updated at 9:30 a.m.',
    counterExample: 'Published letters show that he knew of it.',
  },
  {
    name: 'credit',
    reason: 'names who helped, edited or holds the rights',
    pattern:
      /^\W*(?:(?:additional )?(?:reporting|writing|editing|research|compiled|edited|translated|translation) by\b|with (?:additional )?(?:reporting|files|inputs?) (?:by|from)\b|mit (?:material (?:von )?)?(?:dpa|afp|reuters|ap|epd|kna)\b.{0,30}$|(?:source|quelle|fuente|fonte|bron)s?\s?[:：]|via \S{1,30}$|©|copyright\b|\(c\)\s|all rights reserved|(?:image|photo|picture|foto|bild|photograph)s?(?: credit| by| courtesy)?s?(?:\(s\))?\s?[:|©]|(?:this (?:story|article|post) (?:was|is|has been)|first|originally) (?:originally |first )?(?:published|appeared|posted|syndicated|republished)\b)|^.{3,90}\b(?:contributed to (?:this|the) (?:report|story|article)|contributed (?:reporting|research))\b|^.{0,200}\b(?:photo|foto|bild|image|picture)s?\s?[:：]\s?[^.!?]{3,50}$/i,
    example: '(Reporting by Ana Ruiz in Harrow Ford; editing by Tom Falk)',
    counterExample: 'Reporting on the courts was banned that year.',
  },
  // From pages whose list of tags is a plain paragraph. With no other clean-up behind Readability 3 sites read better
  // with it and none worse; in the whole 1, since most lists have a class that tells.
  {
    name: 'keywords',
    reason: 'lists sections and keywords',
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies|ia|ie)|posted in|keywords?|schlagwörter.{0,25}|schlagworte|themen|etiquetas|temas|mots[- ]clés|trefwoorden|tagi|nyckelord)\s?(?:[:：|]|\s(?=[^.!?]*$)|$)(?=[^.!?]*$)/i,
    example: 'Tags: rivers, dams, Harrow Ford',
    counterExample: 'Topics such as dams and rivers filled the evening.',
  },
  {
    name: 'site-notice',
    reason: 'the page speaks about itself, its ads or its embeds',
    pattern:
      /(?:requires? javascript|enable javascript|ad ?block(?:er)? users?|disable your ad ?block|\bmay (?:earn|receive) (?:an? |some )?(?:small )?(?:affiliate )?(?:commission|compensation)|affiliate links?|^\[\/?(?:button|caption|gallery|embed|audio|video)\b|^empfohlener redaktioneller inhalt|externen? inhalte?\b.{0,60}(?:anzeig|angezeigt)|an dieser stelle (?:finden|befindet)|this (?:video|content|embed) (?:cannot|can[’']t|is not available)|fehler gefunden\?|^box (?:auf|zu)klappen)/i,
    example: 'This slideshow requires JavaScript.',
    counterExample: 'The slideshow at the town hall drew a crowd.',
  },
];
