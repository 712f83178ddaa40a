package se.rehabvagen.report.office;

import static se.rehabvagen.process.CaseVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.report.archive.Proposals;
import se.rehabvagen.report.paper.ReportKind;
import se.rehabvagen.report.paper.Seal;

/** Somebody has signed a report, in the wording that was laid before them, or has sent it back. */
@Component("recordSignature")
final class RecordSignature implements TaskListener {

    private final SendBack sendBack;
    private final Proposals proposals;
    private final Writers writers;
    private final Clock clock;

    RecordSignature(SendBack sendBack, Proposals proposals, Writers writers, EngineClock clock) {
        this.sendBack = sendBack;
        this.proposals = proposals;
        this.writers = writers;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        if (sendBack.isWanted(task)) {
            sendBack.note(task);
            return;
        }
        Seal.Signature signature = new Seal.Signature(
                capacity(task).swedish(),
                writers.words(task, SIGNER_NAME),
                writers.words(task, SIGNER_EMAIL),
                writers.words(task, SIGNER_ORGANISATION),
                writers.words(task, SIGNED_AT),
                SIGNED_ON.find(task).orElseGet(() -> LocalDate.now(clock)));
        try {
            proposals.signed(REPORT_DIGEST.from(task), writers.id(), signature);
        } catch (DuplicateKeyException sameMoment) {
            throw new OptimisticLockingException(
                    "Signed twice at the same moment: " + REPORT_ID.from(task), sameMoment);
        }
    }

    private static Role capacity(DelegateTask task) {
        return ReportKind.SLUTRAPPORT.id().equals(REPORT_KIND.from(task))
                ? Role.INSATSAGARE
                : Role.STYRGRUPPSORDFORANDE;
    }
}
