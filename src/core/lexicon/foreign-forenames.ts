// Which forenames are usual in German, French and Spanish, and whose are they? Written by hand; only for texts in these languages.

import { toWordSet } from './word-set.ts';

interface Forenames {
  readonly female: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
}

/** Folded. A name that both bear (`Dominique`, `Kim`) stands in neither list. */
const FORENAMES: Readonly<Record<string, Forenames>> = {
  de: {
    female: toWordSet(
      `adelheid agnes alexandra alina amelie andrea angela angelika anja anke anna anne annegret anneliese annette annika
      antje antonia astrid barbara beate beatrix bettina bianca birgit birte brigitte britta carina carla carmen carola
      caroline charlotte christa christel christiane christina christine clara claudia constanze corinna cornelia dagmar
      daniela diana doris dorothea edith elena elfriede elisabeth elke ella elsa emilia emma erika erna esther eva
      evelyn franziska frauke friederike gabi gabriele gerda gerlinde gertrud gisela greta gudrun hanna hannah hannelore
      hedwig heide heidi heike helena helene helga henriette herta hilde hildegard ilka ilona ilse imke ina ines inga
      inge ingeborg ingrid irene iris irmgard isabel isabell jana janine jasmin jennifer jessica johanna julia juliane
      jutta karin karla karoline katharina kathrin katja katrin kerstin kirsten klara konstanze kristin kristina lara
      laura lea leni leonie lena lieselotte lina linda lisa lotte luisa luise lydia magdalena maike maja manuela mara
      mareike margarete margit margot maria marianne marie marion marlene marlies martha martina mathilda mechthild
      meike melanie mia michaela mila miriam mona monika nadine nadja natalie nele nicole nina nora olga paula pauline
      petra pia ramona rebecca regina regine renate ricarda rita rosa rosemarie ronja roswitha ruth sabine sabrina sandra
      sara sarah saskia sibylle sigrid silke silvia simone sina sofia sonja sophia sophie stefanie steffi stella susanne
      svenja swantje sybille tabea tamara tanja tatjana theresa thea tina ulla ulrike ursula uta ute valentina vanessa
      vera verena veronika viktoria waltraud wiebke yvonne ayse fatma emine hatice zeynep elif aylin`,
    ),
    male: toWordSet(
      `achim adam adrian albert albrecht alexander alfons alfred alois andreas anselm ansgar anton armin arne arnold
      arthur august axel bastian benedikt benjamin bernd bernhard bert bertram bjorn bodo boris bruno burkhard carl
      carsten christian christof christoph clemens constantin cornelius daniel david dennis detlef dieter dietmar dietrich
      dirk dominik eberhard eckart eckhard edgar edmund eduard egon elias emil engelbert erhard eric erich erik ernst erwin
      eugen ewald fabian falk felix ferdinand florian frank franz frederik friedrich fritz georg gerald gerd gerhard gernot
      gero gerrit gottfried gregor guido gunnar gunter gunther gustav hannes hanno hans harald hartmut hauke heiko heiner
      heinrich heinz helge helmut hendrik henning henrik herbert heribert hermann hinrich holger horst hubert hubertus
      hugo ingo jakob jan jannik jens joachim jochen joerg johann johannes jonas jonathan jorg jorn josef julian julius
      jurgen justus kai karl karlheinz karsten kaspar kilian klaus konrad konstantin korbinian kurt lars lasse leander
      leo leon leonhard lorenz lothar luca ludger ludwig lukas lutz malte manfred manuel marc marcel marco marcus mario
      marius markus martin mathias matthias max maximilian meinhard michael moritz nico niels niklas nikolaus nils norbert
      olaf oliver ole oskar oswald otmar otto pascal patrick paul peer peter philipp rafael rainer ralf ralph reiner
      reinhard reinhold rene richard robert robin roderich rolf roland roman rudiger rudolf ruprecht ruven samuel sascha
      sebastian siegfried siegmar sigmar silvio simon stefan steffen stephan sven theo theodor thilo thomas thorben thorsten
      til till tilman tim timo tobias tom torben torsten udo ulf uli ullrich ulrich urs uwe valentin veit viktor vincent
      volker volkmar walter werner wilfried wilhelm willi winfried wolf wolfgang wolfram yannick mehmet mustafa ali ahmet
      murat hasan huseyin emre can cem kemal`,
    ),
  },
  fr: {
    female: toWordSet(
      `adele adeline agathe agnes aicha alexandra alice aline alix amandine amelie anais andree angele angelique anne annick
      annie antoinette ariane armelle astrid audrey aurelie aurore beatrice benedicte bernadette berthe blanche brigitte
      camille capucine carine carole caroline catherine cecile celeste celia celine chantal charlene charlotte chloe
      christelle christiane christine claire clara clarisse claudine clemence clementine clotilde colette coline constance
      coralie corinne daniele danielle delphine denise diane dorothee edith eleonore eliane elisa elisabeth elise
      elodie elsa emilie emma emmanuelle estelle esther eugenie eva eve evelyne fabienne fanny fatima fatou fernande flavie
      flora florence france francine francoise frederique gabrielle gaelle genevieve georgette germaine ghislaine gisele
      helene heloise henriette hortense huguette ines ingrid irene isabelle jacqueline jade janine jeanne jeannine jennifer
      jessica joelle josephine josette josiane judith julia julie juliette justine karine khadija laetitia laura laure
      laurence lea leila leonie lilou lina lisa lise louise luce lucie lucienne lucile ludivine lydia lydie madeleine mae
      magali malika manon marcelle margaux margot marguerite maria marianne marie marielle marine marion marjorie marlene
      marthe martine maryse mathilde maud mathilda melanie melissa michele micheline mireille monique muriel myriam nadege
      nadia nadine naima natacha nathalie nicole nina noemie nolwenn odette odile oceane olivia pascale patricia paule
      paulette pauline penelope perrine raymonde rachel regine renee romane rosalie rose roxane sabine sabrina salome samia
      sandra sandrine sarah severine simone sofia solange solene sonia sophie stephanie suzanne sylvie tatiana therese
      tiphaine ursula valentine valerie vanessa veronique victoire victoria violette virginie viviane yasmina yvette
      yvonne zoe`,
    ),
    male: toWordSet(
      `abdel achille adam adrien ahmed aime alain alban albert alexandre alexis alfred ali alphonse amadou amaury anatole andre
      anthony antoine antonin armand arnaud arthur aubin auguste augustin aurelien axel baptiste barnabe basile bastien benoit
      benjamin bernard bertrand blaise boris brice bruno cedric charles christian christophe claude clement cyril cyrille
      damien daniel david denis didier dimitri edmond edouard elie eloi emile emmanuel enzo eric ernest erwan etienne eugene
      evan fabien fabrice felix fernand florent florian francis francois franck frederic gabriel gael gaspard gaston gauthier
      geoffrey georges gerald gerard germain gilbert gilles gregoire gregory guillaume gustave guy gwenael hakim hamza hassan
      henri herve hippolyte honore hubert hugo hugues ibrahim idriss ignace isaac ismael ivan jacques jean jerome joel jonas
      jonathan joseph jules julien justin karim kevin khalid laurent leo leon leonard leopold lilian lionel loic louis luc
      lucas lucien ludovic mael malik malo mamadou marc marcel marius martial martin mathias mathieu mathis matthieu maurice
      max maxence maxime mehdi michel mickael mohamed moussa nathan nicolas noel noe norbert octave olivier omar oscar ousmane
      pascal patrice patrick paul philibert philippe pierre quentin rachid raoul raphael raymond regis remi rene richard
      robert robin roger roland romain ronan sacha said samir samuel sebastien serge simeon simon stanislas stephane steve
      sylvain theo theodore thibault thibaut thierry thomas tom toussaint tristan ulysse urbain valentin victor vincent
      virgile vivien william xavier yacine yann yannick yoann youssef yves yvon zacharie`,
    ),
  },
  es: {
    female: toWordSet(
      `abigail adela adriana agueda agustina aida alba alejandra alicia alma amalia amanda amelia amparo ana andrea angela
      angeles angelica antonia araceli aranzazu ariadna asuncion aurora azucena barbara beatriz belen berenice bertha blanca
      brenda camila candela carla carlota carmen carolina catalina cecilia celia clara claudia concepcion consuelo cristina
      cruz daniela delia diana dolores elena elisa elvira emilia emma encarnacion erika esmeralda esperanza estefania estela
      ester esther estrella eugenia eva evelyn fabiola fatima felisa fernanda flor florencia francisca gabriela gema genoveva
      gladys gloria graciela guadalupe guillermina ines ingrid inmaculada irene iris isabel itziar jacinta jimena joaquina
      josefa josefina juana julia juliana julieta karina laura leonor leticia lidia liliana lola lorena lourdes lucia luciana
      lucrecia luisa luz macarena magdalena maite manuela mar marcela margarita maria mariana maribel marina marisa marisol
      marta martina matilde maya mayra melissa mercedes micaela milagros miranda miriam mireia monica monserrat montserrat
      nadia natalia nayara nerea nieves noelia nora nuria olga olivia paloma paola patricia paula paulina paz perla pilar
      rafaela ramona raquel rebeca remedios renata rigoberta rita rocio rosa rosalia rosana rosario ruth sabrina salome
      sandra sara selena silvia sofia soledad sonia susana tamara tatiana teresa valentina valeria vanesa vera veronica
      victoria violeta virginia viviana wendy ximena yolanda zaira zoe`,
    ),
    male: toWordSet(
      `abel abelardo abraham adan adolfo adrian agustin aitor alberto alejandro alejo alex alfonso alfredo alonso alvaro
      amadeo anastasio andres angel anibal anselmo antonio ariel armando arnulfo arturo augusto aurelio baltasar bartolome
      basilio beltran benito benjamin bernabe bernardo blas borja braulio bruno camilo carlos cayetano celestino cesar
      claudio clemente cristian cristobal cristo dagoberto damian daniel dario david diego dionisio domingo eduardo efrain
      eladio eleuterio elias eloy emiliano emilio enrique ernesto esteban eugenio eusebio evaristo ezequiel fabian facundo
      federico feliciano felipe felix fermin fernando fidel florencio francisco froilan gabriel gaspar genaro gerardo german
      gil gilberto gines gonzalo gregorio guillermo gustavo hector heriberto hernan hilario hipolito horacio hugo humberto
      ignacio iker inaki indalecio isaac isidro ismael ivan jacinto jacobo jaime javier jeronimo jesus joaquin joel jonas
      jorge jose josue juan julian julio justo kevin lautaro lazaro leandro leonardo leonel leopoldo lisandro lorenzo lucas
      luciano luis macario manuel marcelino marcelo marcial marco marcos mariano mario martin mateo matias mauricio maximo
      maximiliano melchor miguel milton modesto moises nahuel narciso nestor nicanor nicolas norberto octavio omar orlando
      oscar osvaldo pablo pascual patricio pedro pio placido porfirio rafael ramiro ramon raul rene ricardo rigoberto roberto
      rodolfo rodrigo rogelio roman roque ruben rufino salvador samuel santiago saul sebastian segundo sergio silverio silvio
      simon teodoro tomas ulises valentin valeriano vicente victor vidal virgilio walter wilfredo wilmer wilson xavier`,
    ),
  },
};

export function isForeignForename(folded: string, lang: string): boolean {
  return findForeignForenameGender(folded, lang) !== null;
}

/** @returns null where the word is no forename of the language; a double name has the gender of its first part */
export function findForeignForenameGender(folded: string, lang: string): 'female' | 'male' | null {
  const names = FORENAMES[lang.slice(0, 2)];
  const [first = '', second] = folded.split('-');
  if (names === undefined) return null;
  if (second !== undefined && !names.female.has(second) && !names.male.has(second)) return null;
  return names.female.has(first) ? 'female' : names.male.has(first) ? 'male' : null;
}
