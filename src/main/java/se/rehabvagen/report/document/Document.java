package se.rehabvagen.report.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A report as a file.
 *
 * @param fileName ASCII, says which report it is and whether it is a draft
 * @param content the file's bytes; two documents are equal if these are
 */
public record Document(Format format, String fileName, byte[] content) {

    public Document {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that
                && format == that.format
                && fileName.equals(that.fileName)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, fileName, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return fileName + " (" + content.length + " bytes)";
    }
}
