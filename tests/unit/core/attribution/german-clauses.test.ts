// Who speaks in German, where the subject stands before or behind its verb, and every noun has a capital?

import { describe, expect, it } from 'vitest';
import { marked } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('German clauses', () => {
  it.each<Case>([
    [
      'Die Mole sei dicht, sagte der Walliser Staatsrat Mathias Kalber. „Wir freuen uns über die Schleuse“, sagte Kalber.',
      ['Wir freuen uns über die Schleuse → Mathias Kalber'],
    ],
    ['„Das ist zu wenig“, sagt SWR-Landeskorrespondent Matthias Zander.', ['Das ist zu wenig → Matthias Zander']],
    ['«Er steht unter Druck», erklärt USA-Kenner Thomas Jansen.', ['Er steht unter Druck → Thomas Jansen']],
    ['„Jeder Fund ist wichtig“, betont Projektkoordinatorin Dora Garcés.', ['Jeder Fund ist wichtig → Dora Garcés']],
    [
      'Der Bundesdrogenbeauftrage Hendrik Strehl (CDU) lobt den Film. „Er ist ehrlich“, sagte Strehl dieser Redaktion. „Er zeigt alles“, so Strehl weiter.',
      ['Er ist ehrlich → Hendrik Strehl', 'Er zeigt alles → Hendrik Strehl'],
    ],
    [
      '„Das kennen wir bislang nicht“, erklärt Endokrinologe und Ernährungsmediziner Andreas Pfeifer.',
      ['Das kennen wir bislang nicht → Andreas Pfeifer'],
    ],
    [
      '«Der Ofen ist kalt», erklärt Bäckerin und Autorin Rhiannon Lister gegenüber «RPX».',
      ['Der Ofen ist kalt → Rhiannon Lister', 'RPX → nobody'],
    ],
    [
      '„Der Mann von gestern ist weg“, sagte Yotam Ophel, Leiter des Labors für Medienwirkung. „Das ist gut“, sagte Ophel.',
      ['Der Mann von gestern ist weg → Yotam Ophel', 'Das ist gut → Yotam Ophel'],
    ],
    [
      '„Das gibt einen wilden Abend“, sagte Agit Sarman. Der beste deutsche Boxer ist bereit. „Wenn wir rudern, gewinnen wir“, sagte er.',
      ['Das gibt einen wilden Abend → Agit Sarman', 'Wenn wir rudern, gewinnen wir → Agit Sarman'],
    ],
    [
      'Gabi Tannert, Leiterin der Musikschule Egger sagte am Abend: „Die Orgel klingt schief.“',
      ['Die Orgel klingt schief. → Gabi Tannert'],
    ],
    [
      'Konstantin Veit vom Vermögensverwalter Pimko betont: „Die Bank sieht sich in der Mitte der Spanne.“',
      ['Die Bank sieht sich in der Mitte der Spanne. → Konstantin Veit'],
    ],
    [
      'Ähnlich sieht es Geoff Wang vom Seilmacher BNX: „Es heißt, dass die Werft ihre Preise senkt.“',
      ['Es heißt, dass die Werft ihre Preise senkt. → Geoff Wang'],
    ],
    [
      'Der Wetterdienst in Wien hält fest: „Lieder aus dem Hafen hört man auch in den Schulen gern.“',
      ['Lieder aus dem Hafen hört man auch in den Schulen gern. → group Der Wetterdienst'],
    ],
    ['Auf Plakaten stand viel. Die Mörder riefen: „Wir sind da.“', ['Wir sind da. → group Die Mörder']],
    [
      'Der Politologe Dmitri Borin kann sich vorstellen, dass Boris Nadelin besonders junge Menschen gewinnen kann: „Ein Viertel der Leute geht nicht wählen.“',
      ['Ein Viertel der Leute geht nicht wählen. → Dmitri Borin'],
    ],
    [
      'Daraus komme der halbe Fang, erläutert Dmitri Borin. „Wenn sie also früher liefe, dann könnte sie Geld verdienen.“',
      ['Wenn sie also früher liefe, dann könnte sie Geld verdienen. → Dmitri Borin'],
    ],
    [
      'Jens Aberle sieht Vorteile. „Der Druck ist weg“, erzählt Andreas Pfeifer. „Das ist gut“, schätzt Pfeifer. Aberle betont: „Wir hoffen weiter.“ Aberle ergänzt: „Derzeit besteht kein Risiko.“',
      [
        'Der Druck ist weg → Andreas Pfeifer',
        'Das ist gut → Andreas Pfeifer',
        'Wir hoffen weiter. → Jens Aberle',
        'Derzeit besteht kein Risiko. → Jens Aberle',
      ],
    ],
    [
      '„Vielleicht stimmt es, dass zwei Kähne mehr als sonst lecken“, räumt auch Andreas Pfeifer ein.',
      ['Vielleicht stimmt es, dass zwei Kähne mehr als sonst lecken → Andreas Pfeifer'],
    ],
    [
      'Thomas Lembeck war da. In einem Brief für das Treffen schreibt die Gewerkschaft Kombal: „An einem solchen Kai lädt man nichts.“',
      ['An einem solchen Kai lädt man nichts. → group die Gewerkschaft'],
    ],
    [
      'Dina Koval feiert. In einer Nachricht der Werft hieß es: „Ihr Boot wird alle Gäste tragen.“',
      ['Ihr Boot wird alle Gäste tragen. → group der Werft'],
    ],
    [
      'Die Stiftung des Nobelpreisträgers Gabriel Garcés nannte Vargas auf X „einen Meister der Erzählkunst“ und postete ein Bild.',
      ['einen Meister der Erzählkunst → group Die Stiftung'],
    ],
    [
      'Auch der georgische Ministerpräsident Irakli Dolin forderte die EU auf, den Fährhafen noch vor dem Herbst zu öffnen.\n\n„Wir fordern die EU auf, das Seil zu kappen.“',
      ['Wir fordern die EU auf, das Seil zu kappen. → Irakli Dolin'],
    ],
    [
      'Simone Wirtz prüft Boote. Wovor Wirtz besonders warnt: „Streichen Sie den Kiel nie bei Regen.“',
      ['Streichen Sie den Kiel nie bei Regen. → Simone Wirtz'],
    ],
    [
      'Angesichts der Stille und Kälte rund um den Leuchtturm erklärte er gegenüber der Agentur, dass „Möwen oder Marder dort nisten könnten“. Thomas Jansen ist Forscher.',
      ['Möwen oder Marder dort nisten könnten → Thomas Jansen'],
    ],
    [
      'Zugleich bezeichnete es die Seglerwelt als „Sturmvogel“ unter den Jollen.',
      ['Sturmvogel → group die Seglerwelt'],
    ],
    [
      'Bidzina Kern, Gründer und Kassier der Partei „Freier Hafen“ beteuerte: „Ich schwöre euch, dass kein Kahn verkauft wird.“',
      ['Freier Hafen → nobody', 'Ich schwöre euch, dass kein Kahn verkauft wird. → Bidzina Kern'],
    ],
    [
      '„Der Mast bricht bald“, zitiert das Hafenblatt EPI-Chefin Martina Weimer.',
      ['Der Mast bricht bald → Martina Weimer'],
    ],
    [
      'Die Zukunft ist offen. Blanik berichtet, dass der Betrieb wiederaufgenommen wird: „Die Schulen wurden bereits informiert.“ Elisabeth Blanik ist Bürgermeisterin.',
      ['Die Schulen wurden bereits informiert. → Elisabeth Blanik'],
    ],
    [
      '„In den Wintern 2020 bis 2022 wurde die Bar nie von einem Prüfer des Kantons besucht“, gestand Nicolas Perret.',
      ['In den Wintern 2020 bis 2022 wurde die Bar nie von einem Prüfer des Kantons besucht → Nicolas Perret'],
    ],
    [
      'Die Boote sind alt, so die müde und stolze Erinnerung einer Fährfrau. „Für meinen Bruder war es Arbeit“, sagt sie.',
      ['Für meinen Bruder war es Arbeit → nobody'],
    ],
    ['„Der Anker hält“, sagte der 86-Jährige dem Sender RPX.', ['Der Anker hält → unnamed der 86-Jährige']],
    [
      '„Wir schleppen nicht ein Wrack weg, damit ihr das nächste bringt“, sagt der Drusenführer kämpferisch.',
      ['Wir schleppen nicht ein Wrack weg, damit ihr das nächste bringt → unnamed der Drusenführer'],
    ],
    [
      'Karsten Haustein forscht in Leipzig. „Das Mittelmeer wird wärmer“, sagte Haustein dem Tagesblatt. „Sommerliche Hitze wird in diesem Sommer wahrscheinlicher“, sagte er weiter.',
      [
        'Das Mittelmeer wird wärmer → Karsten Haustein',
        'Sommerliche Hitze wird in diesem Sommer wahrscheinlicher → Karsten Haustein',
      ],
    ],
    [
      'Özgür Özvatin, Soziologe an der Universität, verweist auf beide Welten: „Wir erleben eine Verlagerung.“ Eren Güvercin sieht es ähnlich, er beobachtet viel. Özvatin nennt Zahlen. Er sagt, „Extremisten profitieren von Aufmerksamkeit“.',
      ['Wir erleben eine Verlagerung. → Özgür Özvatin', 'Extremisten profitieren von Aufmerksamkeit → Özgür Özvatin'],
    ],
    [
      'Die Fischer erhielten ein Schreiben der Hafendirektion, in dem es hieß: „Die Netze sollen bis Montag trocknen.“',
      ['Die Netze sollen bis Montag trocknen. → group der Hafendirektion'],
    ],
    [
      '„Wir brauchen mehr Zeit“, räumte die Sprecherin des Klinikums, Petra Holm, ein.',
      ['Wir brauchen mehr Zeit → Petra Holm'],
    ],
    [
      '„Das war ein Fehler“, gab Innensenator Jörg Pahl am Mittwoch im Abgeordnetenhaus zu.',
      ['Das war ein Fehler → Jörg Pahl'],
    ],
    [
      'Auf Nachfrage teilte ein Sprecher der Bahn mit, man prüfe den Fall. „Die Strecke bleibt gesperrt“, hieß es weiter.',
      ['Die Strecke bleibt gesperrt → unnamed ein Sprecher der Bahn'],
    ],
    [
      'Für Verkehrsexpertin Silke Dorn ist die Sache klar: „Die Brücke muss weg.“',
      ['Die Brücke muss weg. → Silke Dorn'],
    ],
    [
      'Der Chef der Gewerkschaft, Ralf Kunze, zeigte sich enttäuscht. „Wir hatten mehr erwartet“, sagte er der Deutschen Presse-Agentur.',
      ['Wir hatten mehr erwartet → Ralf Kunze'],
    ],
    [
      'Im Interview mit dem „Abendblatt“ sprach Ralf Kunze von einem „Skandal“.',
      ['Abendblatt → nobody', 'Skandal → Ralf Kunze'],
    ],
    ['Nach Ansicht von Silke Dorn ist der Plan „zum Scheitern verurteilt“.', ['zum Scheitern verurteilt → Silke Dorn']],
    [
      '„Ich war im Keller, als es knallte“, erinnert sich Anwohner Heinz Pöhl.',
      ['Ich war im Keller, als es knallte → Heinz Pöhl'],
    ],
    [
      'Heinz Pöhl (67) wohnt gegenüber. Er habe sofort die Polizei gerufen, sagt er. „Die kamen nach zehn Minuten.“',
      ['Die kamen nach zehn Minuten. → Heinz Pöhl'],
    ],
    ['Die Opposition kritisiert das Vorhaben als „Geldverschwendung“.', ['Geldverschwendung → group Die Opposition']],
    [
      '„Hier wird niemand vergessen“, versprach der Ministerpräsident in seiner Neujahrsansprache. Ministerpräsident Tobias Reuter trat 2019 sein Amt an.',
      ['Hier wird niemand vergessen → unnamed der Ministerpräsident'],
    ],
    [
      'Wie die Staatsanwaltschaft mitteilte, schweigt der Mann. „Er macht keine Angaben“, sagte Oberstaatsanwältin Birgit Hoyer.',
      ['Er macht keine Angaben → Birgit Hoyer'],
    ],
    [
      '„Wer zahlt das?“, fragt Marktleiterin Ulla Stein und zeigt auf die Scherben. „Die Versicherung sicher nicht.“',
      ['Wer zahlt das? → Ulla Stein', 'Die Versicherung sicher nicht. → Ulla Stein'],
    ],
    ['Trainer Urs Keller nach dem Spiel: „Das war zu wenig.“', ['Das war zu wenig. → Urs Keller']],
    ['Keller: „Das war zu wenig.“ Urs Keller trainiert das Team seit Mai.', ['Das war zu wenig. → Urs Keller']],
    [
      '„Die Mannschaft hat sich das verdient“, lobte Trainer Urs Keller sein Team. Kapitän Timo Baum sah das ähnlich: „Wir waren bereit.“',
      ['Die Mannschaft hat sich das verdient → Urs Keller', 'Wir waren bereit. → Timo Baum'],
    ],
    [
      'In einem Brief an die Eltern schreibt Schulleiter Jan Behrens, man nehme den Vorfall „sehr ernst“.',
      ['sehr ernst → Jan Behrens'],
    ],
    ['Das Unternehmen selbst spricht von einem „Einzelfall“.', ['Einzelfall → group Das Unternehmen']],
    ['Laut Polizei war der Fahrer „deutlich zu schnell“ unterwegs.', ['deutlich zu schnell → group Polizei']],
    [
      '„Das ist ein schwarzer Tag für die Stadt“, so Ulla Stein, Bürgermeisterin von Neustadt. Sie kündigte Hilfe an: „Wir lassen niemanden allein.“',
      ['Das ist ein schwarzer Tag für die Stadt → Ulla Stein', 'Wir lassen niemanden allein. → Ulla Stein'],
    ],
    [
      'Auch ihr Mann, der Landwirt Karl Stein, ist wütend: „Uns fragt ja keiner.“',
      ['Uns fragt ja keiner. → Karl Stein'],
    ],
    ['„Wir prüfen das“, heißt es dazu aus dem Ministerium.', ['Wir prüfen das → group dem Ministerium']],
    [
      'Kritik kommt vom Bund der Steuerzahler. „Das ist Verschwendung“, sagt dessen Präsident Rolf Huber.',
      ['Das ist Verschwendung → Rolf Huber'],
    ],
    ['Die Polizei warnt: „Öffnen Sie niemandem die Tür.“', ['Öffnen Sie niemandem die Tür. → group Die Polizei']],
    [
      '„Das Wasser stand hüfthoch“, berichtet eine Augenzeugin.',
      ['Das Wasser stand hüfthoch → unnamed eine Augenzeugin'],
    ],
    [
      'Jan Behrens und Ulla Stein betonten gemeinsam: „Die Schule bleibt.“',
      ['Die Schule bleibt. → Jan Behrens + Ulla Stein'],
    ],
    [
      '„Ich verstehe die Sorgen“, sagte Pahl. Für die Linke-Politikerin Mara Voss ist das „blanker Hohn“. Jörg Pahl ist Senator.',
      ['Ich verstehe die Sorgen → Jörg Pahl', 'blanker Hohn → Mara Voss'],
    ],
    [
      '„Es reicht!“, rief ein Demonstrant. „Hört uns zu!“',
      ['Es reicht! → unnamed ein Demonstrant', 'Hört uns zu! → unnamed ein Demonstrant'],
    ],
    ['Der Vorstand der Klinik, so sagte es Petra Holm, habe „alles versucht“.', ['alles versucht → Petra Holm']],
    ['Die sogenannte „Grüne Lunge“ soll bebaut werden.', ['Grüne Lunge → nobody']],
    ['Der Roman „Das letzte Licht“ erscheint im Mai.', ['Das letzte Licht → nobody']],
    ['Petra Holm, die seit 2012 die Klinik leitet, sagte: „Wir schaffen das.“', ['Wir schaffen das. → Petra Holm']],
    [
      '„Mir fehlen die Worte“, sagte sie. Petra Holm war am Abend sichtlich bewegt.',
      ['Mir fehlen die Worte → Petra Holm'],
    ],
    [
      'Gegenüber dem Sender betonte Holm, es habe „keine Alternative“ gegeben. Petra Holm leitet die Klinik.',
      ['keine Alternative → Petra Holm'],
    ],
    ['Auf die Frage, ob er zurücktrete, antwortete Pahl knapp: „Nein.“ Jörg Pahl ist Senator.', ['Nein. → Jörg Pahl']],
    [
      '„Die Lage ist ernst, aber nicht hoffnungslos“, fasst es der Virologe Kai Brendel zusammen.',
      ['Die Lage ist ernst, aber nicht hoffnungslos → Kai Brendel'],
    ],
    [
      'Er wolle „nichts beschönigen“, so der Senator. Jörg Pahl stellte sich den Fragen.',
      ['nichts beschönigen → unnamed der Senator'],
    ],
    [
      'Der Deutsche Wetterdienst (DWD) warnt vor „orkanartigen Böen“.',
      ['orkanartigen Böen → group Der Deutsche Wetterdienst'],
    ],
    ['„Sie haben uns belogen“, wirft Mara Voss dem Senat vor.', ['Sie haben uns belogen → Mara Voss']],
    [
      'Minister Boris Pahl (SPD) nannte den Tag ein »Zeichen der Wertschätzung« für alle.',
      ['Zeichen der Wertschätzung → Boris Pahl'],
    ],
    [
      'In einem Podcast des „Kurs“ nannte Ricarda Lenz ihn eine „Nebelmaschine“.',
      ['Kurs → nobody', 'Nebelmaschine → Ricarda Lenz'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });
});
