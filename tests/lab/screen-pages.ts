// Which pages show whether the reader holds? Invented ones, written by code: each brings one difficulty.

const FIRST = ['Mara', 'Tomas', 'Ilse', 'Deniz', 'Oona', 'Pavel', 'Rosa', 'Kwame', 'Lena', 'Hugo', 'Aino', 'Bela'];
const LAST = ['Vickers', 'Oduya', 'Lindqvist', 'Marchetti', 'Sorensen', 'Okafor', 'Petrov', 'Haas', 'Quiroga', 'Imai'];
const ROLES = ['harbour master', 'mayor of Ostholm', 'union leader', 'chief engineer', 'school teacher', 'shop owner'];
const SAYINGS = [
  'We waited for three winters and nobody came',
  'The crane will stay where it is until the money is there',
  'I have read the report twice and I still cannot find the page that says so',
  'Nobody asked the people who live beside it',
  'It is cheaper to mend it than to talk about it',
];

const nameOf = (at: number): string => `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / 3) % LAST.length]}`;

/** As outlets send it: a menu and a footer around the story. */
function toPage(body: string, { title = 'The Crane Stays', lang = 'en', dir = 'ltr', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>${title}</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Ostholm Post">
    <meta name="author" content="Nina Falk"><meta property="article:published_time" content="2031-04-07T09:30:00Z">${head}</head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>${title}</h1>${body}</article></main><footer><p>The Ostholm Post, all rights reserved.</p></footer></body></html>`;
}

/** What is said word for word again is left out, so each of them differs. */
const times = (count: number, write: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => write(at)).join('');

const filler = (at: number): string =>
  `<p>The board of the port met for the ${at + 1}. time this year and went through the papers one after the other; at the end of the day the list of open questions was as long as at its beginning, and the lights in the hall were switched off at ten.</p>`;

function manyPeople(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const role = ROLES[at % ROLES.length] ?? '';
    const last = nameOf(at).split(' ')[1] ?? '';
    return at % 2 === 0
      ? `<p>“${SAYINGS[at % SAYINGS.length]},” said ${nameOf(at)}, the ${role}. ${last} left before the vote.</p>`
      : `<p>${nameOf(at)}, the ${role}, told the board that the quay was closed. ${last} has worked there for ${at + 2} years.</p>`;
  });
  return toPage(`${filler(0)}${lines.join('')}${filler(1)}`, { title: 'Forty Neighbours and a Crane' });
}

function manyQuotes(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => {
    const speaker = at % 7 === 0 ? 'a senior official' : at % 11 === 0 ? 'the Ostholm Port Authority' : nameOf(at % 9);
    return `${at % 8 === 0 ? `<h2>Hour ${at / 8 + 1}</h2>` : ''}<p>“${SAYINGS[at % SAYINGS.length]}, and this is answer ${at + 1},” ${speaker} said.</p>${at % 3 === 0 ? filler(at) : ''}`;
  });
  return toPage(`${filler(0)}${lines.join('')}`, { title: '“The crane will stay”: a Hearing in Sixty Answers' });
}

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const longWords = toPage(
  `<p>Die ${LONG_WORD} hat am Montag mitgeteilt, dass der Kran am Hafen von Ostholm stehen bleibt, und verweist auf https://post.example/${'a-very-long-address/'.repeat(9)}.</p>
   <p>„Wir reden über die ${LONG_WORD}${LONG_WORD}“, sagte ${LONG_WORD.slice(0, 28)} Maria Oberhuber-Schnellinger, die Leiterin der ${LONG_WORD}.</p>
   ${times(4, (at) => `<p>Der Rat der Stadt hat zum ${at + 2}. Mal darüber beraten und ist zu keinem Ergebnis gekommen; die Sitzung wurde am späten Abend vertagt und soll in der nächsten Woche fortgesetzt werden.</p>`)}
   <pre><code>${'const crane = harbour.find((machine) => machine.isStanding); '.repeat(3)}</code></pre>
   <table><caption>Kosten in Millionen</caption><tr>${Array.from({ length: 14 }, (_, at) => `<th>Jahr ${2020 + at}</th>`).join('')}</tr><tr>${Array.from({ length: 14 }, (_, at) => `<td>${at * 1.5 + 3}</td>`).join('')}</tr></table>`,
  { title: `${LONG_WORD}: Kran bleibt`, lang: 'de' },
);

const rightToLeft = toPage(
  `<p>قال رئيس البلدية يوم الاثنين إن الرافعة القديمة في الميناء ستبقى في مكانها حتى نهاية العام، وإن المجلس سيجتمع مرة أخرى في الشهر المقبل.</p>
   <p>«انتظرنا ثلاثة أعوام ولم يأت أحد»، قالت المهندسة ليلى حداد أمام المجلس، وأضافت أن تكلفة الإصلاح أقل من 250,000 يورو (Ostholm Port Authority).</p>
   <h2>ماذا بعد؟</h2>
   ${times(6, (at) => `<p>في الجلسة رقم ${at + 1} اجتمع المجلس في القاعة الكبرى وناقش الأوراق واحدة تلو الأخرى، وفي نهاية اليوم كانت قائمة الأسئلة طويلة كما كانت في بدايته.</p>`)}
   <blockquote>«لم يسأل أحد الناس الذين يعيشون بجانبها»</blockquote>`,
  { title: 'الرافعة القديمة باقية في الميناء', lang: 'ar', dir: 'rtl' },
);

const japanese = toPage(
  `<p>オストホルム市の港湾委員会は月曜日、古いクレーンを年末まで撤去しないと決めた。委員会は来月もう一度会合を開き、修理の費用について話し合う予定だ。</p>
   <p>「三度の冬を待ったが、誰も来なかった」と主任技師の田中恵子さんは話した。<ruby>港<rt>みなと</rt></ruby>の近くに住む人々の意見はまだ聞かれていない。</p>
   <h2>これからの予定</h2>
   ${times(9, (at) => `<p>${at + 1}番目の議題では、委員会は書類を一つずつ確認したが、一日の終わりになっても未解決の問題の数は減らなかった。会議室の明かりは午後${at + 1}時に消された。</p>`)}`,
  { title: '古いクレーンは港に残る', lang: 'ja' },
);

const notes = toPage(
  `<p>The board of the port decided on Monday that the old crane stays<sup><a href="#fn1">1</a></sup> until the end of the year, and that the harbour rail will be measured again<sup><a href="#fn2">2</a></sup> before the spring.</p>
   ${filler(1)}<h2>What was decided</h2>${filler(2)}
   <figure><img src="/missing.jpg" alt="The crane at dusk"><figcaption>The crane at dusk. Photo: Nina Falk</figcaption></figure>
   <h3>The money</h3>${filler(3)}<p>“We waited for three winters and nobody came,” said Mara Vickers, the harbour master.</p>
   <iframe src="https://www.youtube.com/embed/crane" title="The crane at work"></iframe>${filler(4)}<h2>What comes next</h2>${filler(5)}
   <ol><li id="fn1">The vote was eleven to four, with two members absent from the hall. <a href="#r1">↩</a></li>
   <li id="fn2">The last measurement is from the year in which the rail was laid. <a href="#r2">↩</a></li></ol>`,
  { title: 'Port Board: “We will not take it down”' },
);

const nobody = toPage(Array.from({ length: 9 }, (_, at) => filler(at)).join(''), { title: 'A Quiet Year at the Quay' });

/** A story of so many words, with a quote in every third paragraph; for measuring. */
export function toLongStory(words: number): string {
  const parts: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const said = `<p>“${SAYINGS[at % SAYINGS.length]}, whatever the papers of year ${at} may say about it,” said ${nameOf(at % 24)}, the ${ROLES[at % ROLES.length]}.</p>`;
    const part = at % 3 === 0 ? said : filler(at);
    count += part.split(/\s+/).length;
    parts.push(part);
  }
  return toPage(parts.join(''), { title: 'The Long Hearing' });
}

export const SCREEN_PAGES: Readonly<Record<string, string>> = {
  'forty-people': manyPeople(40),
  'sixty-quotes': manyQuotes(60),
  'long-words': longWords,
  'right-to-left': rightToLeft,
  japanese,
  notes,
  nobody,
};
