package se.rehabvagen.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Whether a workbook can be unpacked and read without filling the memory; asked before anything of it is kept. */
final class Unpacking {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Excel's last column is XFD. The library keeps a place for every column up to the one that a cell names. */
    private static final int LONGEST_COLUMN = 3;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Unpacking() {}

    /** @throws UnreadableFile if it cannot */
    static void check(FileKind kind, byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            checkSize(kind, zip);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                checkColumns(kind, zip, entry);
            }
        } catch (IOException e) {
            throw new UnreadableFile("Filen %s går inte att packa upp.".formatted(kind.part()), e);
        }
    }

    /** A small file may unpack to a huge one. */
    private static void checkSize(FileKind kind, ZipFile zip) throws IOException {
        byte[] piece = new byte[16 * 1024];
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream unpacked = zip.getInputStream(entry)) {
                for (int read = unpacked.read(piece); read > 0; read = unpacked.read(piece)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw new UnreadableFile("Filen %s är för stor uppackad.".formatted(kind.part()));
                    }
                }
            }
        }
    }

    private static void checkColumns(FileKind kind, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream unpacked = new BufferedInputStream(zip.getInputStream(entry))) {
            XMLStreamReader part = XML.createXMLStreamReader(unpacked);
            while (part.hasNext()) {
                if (part.next() == XMLStreamReader.START_ELEMENT && namesNoColumn(part)) {
                    throw new UnreadableFile("Filen %s har rutor utanför bladet.".formatted(kind.part()));
                }
            }
        } catch (XMLStreamException noXml) {
            // Pictures and the like; a sheet that is no XML is refused where it is read.
            return;
        }
    }

    private static boolean namesNoColumn(XMLStreamReader element) {
        String place = element.getLocalName().equals("c") ? element.getAttributeValue(null, "r") : null;
        return place != null && place.chars().takeWhile(Character::isLetter).count() > LONGEST_COLUMN;
    }
}
