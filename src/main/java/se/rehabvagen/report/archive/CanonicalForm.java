package se.rehabvagen.report.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import se.rehabvagen.report.figure.Frozen;

/** One report, one text: JSON in the canonical form of RFC 8785, so that anybody can compute the digest again. */
public final class CanonicalForm {

    private CanonicalForm() {}

    static String of(Frozen content) {
        try {
            return new JsonCanonicalizer(KeptJson.write(content)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Frozen read(String text) {
        return KeptJson.read(text, Frozen.class);
    }

    /** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
    public static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
