// Which lines are no story, whatever page they stand on: “Read more: …”, “Follow us on …”, “Updated 9.30 am”?

/** A line that says nothing of the story. Tried on whole short blocks alone, never on parts of a paragraph. */
export interface LineRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
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
      /^[\s>»▶•*[【(]*(?:read (?:more|also|next|the full)|more(?=\s*:)|also read|see also|(?:more )?related(?: stories| articles?| news| coverage| links?)?|related coverage from .{1,60}|more on this(?: story)?|more (?:stories )?from .{1,40}|don[’']t miss|you may (?:also )?like(?: this)?|you might also (?:like|enjoy)|recommended(?: for you)?|story timeline|auch interessant|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|das könnte sie auch interessieren|weitere (?:artikel|themen|informationen)|(?:à )?lire (?:aussi|également)|lea también|lee también|te puede interesar|más información|noticias? relacionadas?|leggi anche|czytaj (?:też|także|więcej|również)|lees ook|leia (?:também|mais)|läs (?:också|mer)|les også|関連記事|関連ニュース|관련기사)\s*(?:[:：|\]】)…»-]|\.{3}|$)/iu,
    example: 'Read more: Dam reopens after repairs',
    counterExample: 'Read more than one page, the judge told them.',
  },
  {
    name: 'comments',
    reason: 'asks for comments or speaks about them',
    pattern:
      /^(?:leave a (?:comment|reply)|add (?:a )?comment|\d* ?comments?(?: \(\d+\))?|(?:join|start) the (?:conversation|discussion)|share your (?:thoughts|views|opinion)\b.*|tell us what you think\b.*|what do you think\?.*|this site uses akismet\b.*|view the discussion thread|kommentare(?: lesen)?|kommentieren|.{0,80}\b(?:kommentare?|comentários?|comentarios|commentaires?|comments?)\b.{0,120}\b(?:themenbezogen|netiquette|moderador|moderiert|moderated|freigeschaltet|aprovados|approved|gelöscht)\b.*|deine meinung zählt|ihre meinung zählt|comentarios?|commentaires?|have your say\b.*)\.{0,3}$/i,
    example: 'Leave a Comment',
    counterExample: 'Leave a comment unanswered and it grows, he said.',
  },
  {
    name: 'follow',
    reason: 'asks to follow, share or write',
    pattern: new RegExp(
      `^(?:(?:you can )?follow\\b.{0,80}\\bon ${NETWORK}\\b|(?:like|find|join|contact|reach|message|tweet) (?:us|me|him|her|them|the (?:reporters?|authors?|writer))\\b.{0,60}(?:\\bon ${NETWORK}\\b|\\bat\\b|@)|like this story\\?|share (?:this|on|via)\\b|(?:click|tap) here to (?:subscribe|sign up|join|follow)\\b|have (?:a|any) (?:news )?(?:tip|story)\\b|(?:do you|got|have you) .{0,60}\\b(?:e-?mail|contact|get in touch)\\b|folgen sie uns\\b|síguenos en\\b|suivez-nous\\b|seguici su\\b|auf ${NETWORK} teilen)`,
      'i',
    ),
    example: 'Follow the Valley Echo on Mastodon',
    counterExample: 'Follow the river for two miles and you reach the mill.',
  },
  {
    name: 'subscribe',
    reason: 'asks to subscribe, to install or to pay',
    pattern:
      /^(?:subscribe(?: now| today)?(?:$|[!:]| (?:to|for)\b.*)|sign(?:ing)? (?:up|in)\b(?=.*(?:newsletter|alerts?|inbox|updates)|$).*|.{0,120}\b(?:sign(?:ing)? up|subscrib(?:e|ing)|anmelden|abonnieren|inscri\w+|suscr\w+) .{0,60}\bnewsletters?\b.*|.{0,60}\bnewsletter\b.{0,60}\b(?:hier|here|abonnieren|anmelden|inbox|sign up|subscribe)\b.*|get (?:our|the|all|unlimited|access)\b.{0,100}\b(?:newsletter|inbox|app|delivered|months?|subscription|pro|account)\b.*|(?:get|read) .{0,60} (?:by )?clicking here|download (?:our|the)\b.{0,60}\bapp\b.*|click here (?:for|to get) .{0,60}\bapp\b.*|create an account or sign in\b.*|support (?:local|our|independent) journalism\b.*|already (?:a )?(?:subscriber|member|subscribed)\b.*|.{0,180}\b(?:whatsapp|telegram)-?(?:kanal|channel|canal)\b.*|.{0,120}\bnewsletters?\b.{0,60}\b(?:richtig|entlang|bestellen|erhalten)\b.*|.{0,100}\b(?:news-)?app\b ?[–-]? ?(?:für|for|para|pour) (?:android|ios|iphone)\b.*)$/i,
    example: 'Sign up for our morning newsletter',
    counterExample: 'Subscribers to the water company will pay more from May.',
  },
  {
    name: 'label',
    reason: 'a label of the page without a sentence',
    pattern:
      /^(?:advert(?:isement|ising)?|ad|anzeige|werbung|publicidad|publicité|reklama|реклама:?|iklan|sponsored(?: content)?|promoted|share(?: this)?(?: article| story)?|photos?|images?|videos?|gallery|caption|close|highlights|loading(?: content)?|subscribe|latest|popular|trending|breaking news|inhalt|schliessen|quellen|sources?|top stories|key points|in this article|placeholder image.{0,4}|next|previous|print|email|copy link|skip to (?:main )?content|zum inhalt springen)\s*[:….\s]*$/i,
    example: 'Advertisement',
    counterExample: 'Advertisement revenue fell by a fifth.',
  },
  {
    name: 'published',
    reason: 'says when it was published or changed',
    pattern:
      /^\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified|created)|stand|aktualisiert|(?:zuerst )?veröffentlicht|publiziert|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|opublikowano|publicerad|oppdatert|publisert)\b.{0,25}(?:\d{1,2}[:.h]\d{2}|\d{4}|\bago\b|today|heute|\d{1,2}[./]\d{1,2})/i,
    example: 'Updated at 9:30 a.m.',
    counterExample: 'Published letters show that he knew of it.',
  },
  {
    name: 'credit',
    reason: 'names who helped, edited or holds the rights',
    pattern:
      /^\W*(?:(?:additional )?(?:reporting|writing|editing|research|compiled|edited|translated|translation) by\b|with (?:additional )?(?:reporting|files|inputs?) (?:by|from)\b|mit (?:material (?:von )?)?(?:dpa|afp|reuters|ap|epd|kna)\b.{0,30}$|(?:source|quelle|fuente|fonte|bron)s?\s?[:：]|via \S{1,30}$|©|copyright\b|\(c\)\s|all rights reserved|(?:image|photo|picture|foto|bild|photograph)s?(?: credit| by| courtesy)?s?(?:\(s\))?\s?[:|©]|(?:this (?:story|article|post) (?:was|is|has been)|first|originally) (?:originally |first )?(?:published|appeared|posted|syndicated|republished)\b)|^.{3,90}\b(?:contributed to (?:this|the) (?:report|story|article)|contributed (?:reporting|research))\b/i,
    example: '(Reporting by Ana Ruiz in Harrow Ford; editing by Tom Falk)',
    counterExample: 'Reporting on the courts was banned that year.',
  },
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
