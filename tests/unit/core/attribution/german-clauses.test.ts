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
  ])('%s', (text, expected) => {
    expect(marked(text, 'de')).toEqual(expected);
  });
});
