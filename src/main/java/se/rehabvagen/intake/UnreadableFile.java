package se.rehabvagen.intake;

/** A file that is refused as a whole; the message is one Swedish sentence for the person who sent it. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String sentence) {
        super(sentence);
    }

    UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
