// Who speaks in German, where the subject stands before or behind its verb, and every noun has a capital?

import { describe, expect, it } from 'vitest';
import { marked } from './speakers-of.ts';

type Case = readonly [text: string, expected: readonly string[]];

describe('German clauses', () => {
  it.each<Case>([
    [
      'Die Anlage sei sicher, sagte der Walliser Staatsrat Mathias Reynert. „Wir sind stolz auf das Spital“, sagte Reynert.',
      ['Wir sind stolz auf das Spital → Mathias Reynert'],
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
      '«Die Realität ist anders», erklärt Ernährungsberaterin und Autorin Rhiannon Lambert gegenüber «BBC».',
      ['Die Realität ist anders → Rhiannon Lambert', 'BBC → nobody'],
    ],
    [
      '„Der Mann von gestern ist weg“, sagte Yotam Ophel, Leiter des Labors für Medienwirkung. „Das ist gut“, sagte Ophel.',
      ['Der Mann von gestern ist weg → Yotam Ophel', 'Das ist gut → Yotam Ophel'],
    ],
    [
      '„Es wird auf jeden Fall ein Spektakel“, sagte Agit Karbel. Der beste deutsche Boxer ist bereit. „Wenn wir gehen, stehen die Karten gut“, sagte er.',
      ['Es wird auf jeden Fall ein Spektakel → Agit Karbel', 'Wenn wir gehen, stehen die Karten gut → Agit Karbel'],
    ],
    [
      'Gabi Schwab, Schulleiterin der Mittelschule Egger sagte am Vormittag: „Es ist schon sehr heiß.“',
      ['Es ist schon sehr heiß. → Gabi Schwab'],
    ],
    [
      'Konstantin Veit vom Vermögensverwalter Pimko betont: „Die Bank sieht sich in der Mitte der Spanne.“',
      ['Die Bank sieht sich in der Mitte der Spanne. → Konstantin Veit'],
    ],
    [
      'Ähnlich sieht es Geoff Yu vom Vermögensverwalter BNX: „Es wird erwartet, dass die Bank die Zinsen unverändert lässt.“',
      ['Es wird erwartet, dass die Bank die Zinsen unverändert lässt. → Geoff Yu'],
    ],
    [
      'Der Staatsschutz in Wien hält fest: „Inhalte mit Bezug zu uns finden auch unter Jugendlichen Anklang.“',
      ['Inhalte mit Bezug zu uns finden auch unter Jugendlichen Anklang. → group Der Staatsschutz'],
    ],
    ['Auf Plakaten stand viel. Die Mörder riefen: „Wir sind da.“', ['Wir sind da. → group Die Mörder']],
    [
      'Der Politologe Dmitri Oreschin kann sich vorstellen, dass Boris Nadelin besonders junge Menschen gewinnen kann: „Ein Viertel der Leute geht nicht wählen.“',
      ['Ein Viertel der Leute geht nicht wählen. → Dmitri Oreschin'],
    ],
    [
      'Daraus erwachse die wichtigste Ressource für den Sieg, erläutert Dmitri Oreschin. „Wenn er also nicht gestört würde, dann könnte er Stimmen bekommen.“',
      ['Wenn er also nicht gestört würde, dann könnte er Stimmen bekommen. → Dmitri Oreschin'],
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
      '„Insgesamt ist es möglich, dass eine etwas erhöhte Zahl von Fällen vorkommt“, räumt auch Andreas Pfeifer ein.',
      ['Insgesamt ist es möglich, dass eine etwas erhöhte Zahl von Fällen vorkommt → Andreas Pfeifer'],
    ],
    [
      'Thomas Lembeck war da. In einer Stellungnahme für die Anhörung schreibt die Gewerkschaft Kombal: „In einem solchen Beruf heilt man nichts.“',
      ['In einem solchen Beruf heilt man nichts. → group die Gewerkschaft'],
    ],
    [
      'Dina Boluar trauert. In einer Stellungnahme der Familie hieß es: „Sein Tod wird seine Freunde traurig machen.“',
      ['Sein Tod wird seine Freunde traurig machen. → group der Familie'],
    ],
    [
      'Die Stiftung des Nobelpreisträgers Gabriel Garcés nannte Vargas auf X „einen Meister der Erzählkunst“ und postete ein Bild.',
      ['einen Meister der Erzählkunst → group Die Stiftung'],
    ],
    [
      'Auch der georgische Ministerpräsident Irakli Kobalin forderte die EU auf, die Verhandlungen bis Ende des Jahres aufzunehmen.\n\n„Wir fordern die EU auf, den Status zu geben.“',
      ['Wir fordern die EU auf, den Status zu geben. → Irakli Kobalin'],
    ],
    [
      'Simone Vintz rät zur Vorsicht. Wovor Vintz vor allem warnt: „Verkaufen Sie diese Produkte nicht weiter.“',
      ['Verkaufen Sie diese Produkte nicht weiter. → Simone Vintz'],
    ],
    [
      'Angesichts der Angst und Verwirrung rund um den Ausbruch erklärte er gegenüber der Agentur, dass „Gruppen oder Maschinen die Zeit nutzen könnten“. Thomas Jansen ist Forscher.',
      ['Gruppen oder Maschinen die Zeit nutzen könnten → Thomas Jansen'],
    ],
    [
      'Gleichzeitig bezeichnete es die Fachwelt als „Gamechanger“ in der Behandlung.',
      ['Gamechanger → group die Fachwelt'],
    ],
    [
      'Bidzina Iwanow, Gründer und Vorsitzender der Partei „Freier Traum“ beteuerte: „Ich verspreche Ihnen, dass wir alle Widrigkeiten überwinden.“',
      ['Freier Traum → nobody', 'Ich verspreche Ihnen, dass wir alle Widrigkeiten überwinden. → Bidzina Iwanow'],
    ],
    [
      '„Jetzt ist es zu spät“, zitiert das Handelsblatt EPI-Chefin Martina Weimer.',
      ['Jetzt ist es zu spät → Martina Weimer'],
    ],
    [
      'Die Zukunft ist offen. Blanik berichtet, dass der Betrieb wiederaufgenommen wird: „Die Schulen wurden bereits informiert.“ Elisabeth Blanik ist Bürgermeisterin.',
      ['Die Schulen wurden bereits informiert. → Elisabeth Blanik'],
    ],
    [
      '„In den Jahren 2020 bis 2025 wurde der Betrieb nicht von einem Experten der Gemeinde kontrolliert“, gestand Nicolas Feraud.',
      [
        'In den Jahren 2020 bis 2025 wurde der Betrieb nicht von einem Experten der Gemeinde kontrolliert → Nicolas Feraud',
      ],
    ],
    [
      'Die Fotos sind alt, so die bittere und traurige Erinnerung einer Kellnerin. „Für meinen Sohn war es normal“, sagt sie.',
      ['Für meinen Sohn war es normal → nobody'],
    ],
    ['„Wir sind bereit“, sagte der 86-Jährige dem Sender RPX.', ['Wir sind bereit → unnamed der 86-Jährige']],
    [
      '„Wir haben nicht einen Tyrannen gestürzt, damit nun ein anderer kommt“, sagt der Drusenführer kämpferisch.',
      ['Wir haben nicht einen Tyrannen gestürzt, damit nun ein anderer kommt → unnamed der Drusenführer'],
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
      'Die Bürgermeister erhielten ein Schreiben der Bildungsdirektion, in dem es hieß: „Die Eltern sollen die Kinder zu Hause lassen.“',
      ['Die Eltern sollen die Kinder zu Hause lassen. → group der Bildungsdirektion'],
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
      'In einem Podcast des „Stern“ nannte Ricarda Lenz ihn eine „Polarisierungsmaschine“.',
      ['Stern → nobody', 'Polarisierungsmaschine → Ricarda Lenz'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });
});
