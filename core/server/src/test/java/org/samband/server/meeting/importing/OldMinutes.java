package org.samband.server.meeting.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Minutes that we have made up, with all that minutes hold. */
public final class OldMinutes {

    public static final String TEXT = """
            Referat fra møte i Rådmannsgruppen 13. mars 2031

            Sted: Drammen rådhus

            Til stede: Kari Lyng, Drammen, Ola Vik for Eva Dal, Svelvik, Per Moe, Asker

            Forfall: Liv Haug, Hole

            Godkjenning av innkalling og dagsorden

            Vedtak: Godkjent.

            Sak 01/2031 Ferje til øya

            Til behandling forelå et forslag fra sekretariatet, jf. Rådmannsgruppen 12.12.2030, sak 26/2030.

            Vedtak:

            Saken legges fram for rådmannsgruppen i møte 15.05.2031. Daglig leder utarbeider et notat.

            Sak 02/2031 Prosjekter

            A. Havner

            Vedtak:

            Framlagt informasjon tas til orientering.

            B. Broer

            Saken ble utsatt.

            Sak 03/2031 Eventuelt

            Ingen saker meldt.
            """;

    private OldMinutes() {}

    public static byte[] bytes() {
        return TEXT.getBytes(UTF_8);
    }

    /** The next meeting, which keeps what this one promised. */
    public static String next() {
        return """
                Referat fra møte i Rådmannsgruppen 15. mai 2031

                Sted: Asker rådhus

                Til stede: Kari Lyng, Drammen og Per Moe, Asker

                Sak 04/2031 Ferje til øya

                Vi viser til rådmannsgruppens møte 13.03.2031, sak 01/2031.

                Vedtak:

                Rådmannsgruppen slutter seg til forslaget.
                """;
    }
}
