package se.rehabvagen.web;

/**
 * A way on from our pages.
 *
 * @param text what the link says, in Swedish
 * @param purpose one Swedish sentence for the start page
 */
public record Link(String address, String text, String purpose) {

    /** Whether the page at this path belongs to what the link leads to. */
    public boolean isHere(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
