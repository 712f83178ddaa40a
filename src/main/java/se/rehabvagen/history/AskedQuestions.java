package se.rehabvagen.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.domain.SwedishDay;

/** What the pair of a case has asked each other, and what was answered. */
@Component
public final class AskedQuestions {

    // Whoever is asked has the second task; the first ends when the question is asked.
    private static final String QUESTIONS = """
            with step as (
                select proc_inst_id_, start_time_, end_time_ from public.act_hi_procinst
                where business_key_ = ? and proc_def_key_ = 'fraga-till-part'),
            told as (
                select step.proc_inst_id_,
                       max(fact.text_) filter (where fact.name_ = 'questionTo') as asked,
                       max(fact.text_) filter (where fact.name_ = 'questionTopic') as topic,
                       max(fact.text_) filter (where fact.name_ = 'questionDate') as asked_on,
                       max(fact.text_) filter (where fact.name_ = 'questionNote') as question,
                       max(fact.text_) filter (where fact.name_ = 'answerKind') as kind,
                       max(fact.text_) filter (where fact.name_ = 'answerDate') as answered_on,
                       max(fact.text_) filter (where fact.name_ = 'answerNote') as answer
                from step join public.act_hi_varinst fact on fact.proc_inst_id_ = step.proc_inst_id_
                group by step.proc_inst_id_),
            done as (
                select step.proc_inst_id_, array_agg(task.id_ order by task.start_time_, task.id_) as ids,
                       array_agg(task.assignee_ order by task.start_time_, task.id_) as people,
                       array_agg(task.due_date_ order by task.start_time_, task.id_) as due
                from step join public.act_hi_taskinst task on task.proc_inst_id_ = step.proc_inst_id_
                group by step.proc_inst_id_)
            select step.proc_inst_id_, told.*, done.ids[2] as task, done.people[1] as asker, done.people[2] as answerer,
                   done.due[2] as due, step.end_time_ is null as goes_on
            from step join told using (proc_inst_id_) join done using (proc_inst_id_)
            where told.asked is not null and told.asked_on is not null and done.ids[2] is not null
            order by told.asked_on desc, step.start_time_ desc, step.proc_inst_id_""";

    private final JdbcClient database;

    AskedQuestions(JdbcClient database) {
        this.database = database;
    }

    /**
     * A question that was asked.
     *
     * @param task id of the task in which it is, or was, answered
     * @param asked the role that is to answer
     * @param topic a code
     * @param asker user id, or null where nobody is known
     * @param answerer user id of whoever is to answer, or has, or null: anybody in the role
     * @param words reference of what was written, or null
     * @param due the Swedish day on which an answer should be there, or null
     * @param isOpen whether an answer is waited for
     * @param answer null as long as there is none, or where the question ended without one
     */
    public record Question(
            String task,
            Role asked,
            String topic,
            LocalDate askedOn,
            @Nullable String asker,
            @Nullable String answerer,
            @Nullable String words,
            @Nullable LocalDate due,
            boolean isOpen,
            @Nullable Answer answer) {}

    /**
     * What was answered.
     *
     * @param kind a code
     * @param words reference of what was written, or null
     */
    public record Answer(
            String kind, LocalDate on, @Nullable String words) {}

    /** All of a case that were asked, the latest first. */
    public List<Question> of(CaseNumber caseNumber) {
        return database.sql(QUESTIONS).param(caseNumber.value()).query(AskedQuestions::question).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Question> question(ResultSet row, int number) throws SQLException {
        Optional<Role> asked = Role.of(row.getString("asked"));
        return asked.isEmpty() ? Optional.empty() : Optional.of(question(row, asked.get()));
    }

    private static Question question(ResultSet row, Role asked) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        String kind = row.getString("kind");
        return new Question(
                row.getString("task"),
                asked,
                row.getString("topic"),
                LocalDate.parse(row.getString("asked_on")),
                row.getString("asker"),
                row.getString("answerer"),
                row.getString("question"),
                due == null ? null : SwedishDay.of(due.toInstant()),
                row.getBoolean("goes_on"),
                kind == null
                        ? null
                        : new Answer(kind, LocalDate.parse(row.getString("answered_on")), row.getString("answer")));
    }
}
