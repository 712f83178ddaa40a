package se.rehabvagen.intake;

/** An event cannot be registered as the case stands; the message is a Swedish sentence for the person who sent the list. */
final class Unplayable extends RuntimeException {

    Unplayable(String sentence) {
        super(sentence);
    }
}
