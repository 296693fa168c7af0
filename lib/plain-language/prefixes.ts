/** Prefixes that leave the verb ("ich rufe an"); its joined forms end in those of the base verb ("angerufen"). */
export const SEPARABLE = (
  "ab abwärts acht an aneinander anheim auf aufeinander aufrecht aufwärts aus auseinander bei bekannt bereit da dabei " +
  "daneben dar davon dazu durch ein einander empor entgegen entlang fern fertig fest fort frei gegenüber gleich gut heim " +
  "her herab heran herauf heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinter hinunter hinzu " +
  "hoch kennen los mit nach nahe nieder offen preis ruhig sauber sicher statt still teil tot über überein um umher unter " +
  "voll voran voraus vorbei vor vorüber wahr weg weiter wider wieder zu zufrieden zurecht zurück zusammen zuvor zuwider"
).split(" ");
