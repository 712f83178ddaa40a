package se.rehabvagen.process;

/** Keeps account of what comes to another organisation, in the transaction in which it comes there. */
public interface HandoverLog {

    void handedOver(Handover handover);
}
