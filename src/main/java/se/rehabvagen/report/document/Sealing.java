package se.rehabvagen.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.rehabvagen.report.document.Block.Look;
import se.rehabvagen.report.document.Block.Paragraph;
import se.rehabvagen.report.document.Block.Signature;
import se.rehabvagen.report.paper.Heading;
import se.rehabvagen.report.paper.Seal;

/** What a document says about itself: a draft or signed, by whom, and for whom. */
final class Sealing {

    private static final String DRAFT = "UTKAST – inte undertecknad";

    private static final Paragraph DRAFT_STATUS = new Paragraph(
            Look.IMPORTANT,
            "UTKAST. Rapporten är inte undertecknad. Texter och siffror kan ändras och får inte användas som underlag.");

    private static final Paragraph FUNDER_STATUS = new Paragraph(
            Look.IMPORTANT,
            "Finansiärens exemplar. Tal om färre än fem personer är dolda, och likaså andra tal som sådana kan räknas fram"
                    + " med hjälp av. De visas som ”" + Wording.HIDDEN + "”, för att skydda enskilda.");

    private Sealing() {}

    static String mark(Heading heading, Optional<Seal> seal) {
        String mark = seal.map(Sealing::signedMark).orElse(DRAFT);
        return heading.isForFunder() ? mark + " · finansiärens exemplar" : mark;
    }

    private static String signedMark(Seal seal) {
        return seal.signatures().stream()
                .map(Seal.Signature::day)
                .max(LocalDate::compareTo)
                .map(day -> "Undertecknad " + Wording.day(day))
                .orElse("Fastställd");
    }

    static List<Block> status(Heading heading, Optional<Seal> seal) {
        List<Block> blocks = new ArrayList<>();
        if (seal.isEmpty()) {
            blocks.add(DRAFT_STATUS);
        }
        if (heading.isForFunder()) {
            blocks.add(FUNDER_STATUS);
        }
        seal.ifPresent(given -> blocks.add(
                note(signedMark(given) + ". Rapportens kontrollsumma (SHA-256): " + groups(given.digest()))));
        String replaces = heading.replaces();
        if (replaces != null) {
            blocks.add(note("Version " + heading.version()
                    + ". Ersätter den undertecknade rapporten med kontrollsumman " + groups(replaces)));
        }
        return blocks;
    }

    private static Paragraph note(String text) {
        return new Paragraph(Look.NOTE, text);
    }

    /** Eight digits at a time, so that an eye can compare. */
    static String groups(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }

    static List<Block> signatures(Optional<Seal> seal) {
        return seal.filter(given -> !given.signatures().isEmpty())
                .map(given -> given.signatures().stream()
                        .map(one -> (Block) signature(one))
                        .toList())
                .orElse(List.of(new Paragraph(Look.PLAIN, "Inte undertecknad ännu.")));
    }

    private static Signature signature(Seal.Signature one) {
        String place = one.place().isBlank() ? "" : one.place() + ", ";
        return new Signature(
                one.capacity(),
                Stream.of(
                                new Signature.Line("Namn", one.name()),
                                new Signature.Line("E-post", one.email()),
                                new Signature.Line("Organisation", one.organisation()),
                                new Signature.Line(
                                        place.isEmpty() ? "Datum" : "Ort och datum", place + Wording.day(one.day())),
                                new Signature.Line("Undertecknat", "Digitalt i Rehabvägen"))
                        .filter(line -> !line.value().isBlank())
                        .toList());
    }
}
