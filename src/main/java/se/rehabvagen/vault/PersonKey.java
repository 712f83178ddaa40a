package se.rehabvagen.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import se.rehabvagen.domain.CaseNumber;

/** One person's key, at hand for one piece of work; nobody keeps it longer. */
final class PersonKey {

    private final CaseNumber caseNumber;
    private final byte[] wrapped;
    private final Aead aead;

    PersonKey(CaseNumber caseNumber, byte[] wrapped, Aead aead) {
        this.caseNumber = caseNumber;
        this.wrapped = wrapped;
        this.aead = aead;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }

    /** @param place what of the person it is: a piece put into another place or case cannot be opened there */
    byte[] seal(byte[] content, String place) {
        try {
            return aead.encrypt(content, associatedData(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place + " of " + caseNumber, e);
        }
    }

    byte[] open(byte[] encrypted, String place) {
        try {
            return aead.decrypt(encrypted, associatedData(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + place + " of " + caseNumber, e);
        }
    }

    private byte[] associatedData(String place) {
        return (caseNumber.value() + "/" + place).getBytes(StandardCharsets.UTF_8);
    }
}
