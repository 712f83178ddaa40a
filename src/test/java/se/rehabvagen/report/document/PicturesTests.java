package se.rehabvagen.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.rehabvagen.report.paper.Cell;
import se.rehabvagen.report.paper.Table;
import se.rehabvagen.report.paper.Table.Picture;

/** Pictures of tables: sharp, told in words too, and without what is hidden. */
class PicturesTests {

    private static final Cell HIDDEN = Cell.count("c", 3).hidden();

    @ParameterizedTest
    @EnumSource(
            value = Picture.class,
            names = {"LINES", "BARS", "LYING_BARS", "FUNNEL"})
    void itIsSharpAndHasSomethingDark(Picture picture) throws IOException {
        Block.Picture drawn = Pictures.of(
                        SampleNumbers.drawn(picture, Cell.count("a", 12), Cell.count("b", 7), Cell.EMPTY))
                .orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.png()));

        assertThat(image.getWidth()).isEqualTo(3 * drawn.width());
        assertThat(image.getHeight()).isEqualTo(3 * drawn.height());
        assertThat(dark(image)).isGreaterThan(500);
    }

    private static long dark(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(place -> (image.getRGB(place % image.getWidth(), place / image.getWidth()) & 0xff00) < 0x6000)
                .count();
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void whatIsHiddenIsNeitherDrawnNorTold(Picture picture) {
        Table open = SampleNumbers.drawn(picture, Cell.count("a", 12), Cell.count("b", 7), HIDDEN);

        assertThat(new Drawn(open).values())
                .extracting(value -> value.number().intValue())
                .containsExactly(12, 7);
        assertThat(new Drawn(open).hasHidden()).isTrue();
        assertThat(new Drawn(open).alt()).doesNotContain("3");
    }

    @Test
    void theWordsTellWhatMatters() {
        assertThat(new Drawn(SampleReports.lagesrapport().tables().get(0)).alt())
                .isEqualTo(
                        "Linjediagram: Måluppfyllelse över tid. Målet uppnått går från 18,2\u00A0% (31 okt 2020) till 62,6\u00A0%"
                                + " (30 apr 2022). Alla tal står i tabellen under bilden.");
    }

    @Test
    void onlyColumnsOfOneUnitAreDrawnTogether() {
        assertThat(new Drawn(SampleReports.lagesrapport().tables().get(0))
                        .dataset()
                        .getRowCount())
                .isEqualTo(2);
    }

    @Test
    void nothingToSeeIsNoPicture() {
        assertThat(Pictures.of(SampleNumbers.drawn(Picture.BARS, Cell.EMPTY, HIDDEN)))
                .isEmpty();
        assertThat(Pictures.of(SampleNumbers.drawn(Picture.BARS, Cell.count("a", 0))))
                .isEmpty();
        assertThat(Pictures.of(SampleNumbers.drawn(Picture.NONE, Cell.count("a", 5))))
                .isEmpty();
    }

    @Test
    void numbersStandInAPictureOnlyWhereTheyHaveRoom() {
        Cell[] many = IntStream.range(0, 40).mapToObj(at -> Cell.count("a", at)).toArray(Cell[]::new);

        assertThat(new Drawn(SampleReports.lagesrapport().tables().get(0)).hasRoomForNumbers())
                .isTrue();
        assertThat(new Drawn(SampleNumbers.drawn(Picture.BARS, many)).hasRoomForNumbers())
                .isFalse();
        assertThat(Pictures.of(SampleNumbers.drawn(Picture.BARS, many))).isPresent();
    }
}
