package se.rehabvagen.report.export;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.PersonalIdentityNumber;

/**
 * For whom the rows for SUS are written.
 *
 * @param sees whose rows this reader gets at all, and among those that are only counted, who counts
 * @param identity the personal number, read when the row is written; empty where it is not known
 * @param isGivenIdentities whether a personal number that is not there is one that is missing
 */
record SusReader(
        Predicate<Participation> sees,
        Function<CaseNumber, Optional<PersonalIdentityNumber>> identity,
        boolean isGivenIdentities) {}
