package se.rehabvagen.report.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What proves a signed report.
 *
 * @param digest SHA-256 over the canonical form of the report, 64 hexadecimal digits
 * @param signatures in the order in which they were given
 */
public record Seal(String digest, List<Signature> signatures) {

    /**
     * Who signed.
     *
     * @param capacity in what capacity, Swedish, such as ”Styrgruppens ordförande”
     * @param name in clear
     * @param email empty where the form does not ask for it
     * @param organisation empty where the form does not ask for it
     * @param place empty where the form does not ask for it
     * @param day Swedish calendar day
     */
    public record Signature(
            String capacity, String name, String email, String organisation, String place, LocalDate day) {}

    public Seal {
        signatures = List.copyOf(signatures);
    }
}
