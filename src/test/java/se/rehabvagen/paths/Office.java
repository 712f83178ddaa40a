package se.rehabvagen.paths;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;
import se.rehabvagen.domain.CareUnit;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.domain.PersonalIdentityNumber;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CaseProcess;
import se.rehabvagen.process.EngineClock;
import se.rehabvagen.process.Enrolment;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.vault.PersonDetails;
import se.rehabvagen.vault.Persons;

/** The people of one insats at work. Each test has an insats of its own, so that nothing of another test is seen in it. */
final class Office {

    static final String UNIT = "vc-ekbacken";
    static final String OTHER_UNIT = "vc-lovsta";
    static final String PSYCHIATRY = "psyk-norr";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int YEARS_ON_SICK_LEAVE = 2;

    private final ApplicationContext application;
    private final Insats insats;
    private final Clock clock = new EngineClock();
    private int cases;

    private Office(ApplicationContext application, Insats insats) {
        this.application = application;
        this.insats = insats;
    }

    static Office open(ApplicationContext application) {
        String id = "paths-" + COUNT.incrementAndGet();
        String json =
                description().put("id", id).put("syfte", "Att finna en väg.").toString();
        Insatser insatser = application.getBean(Insatser.class);
        insatser.save(id, json, new EngineClock().instant());
        Office office = new Office(application, insatser.find(id).orElseThrow());
        Stream.of(UNIT, OTHER_UNIT, PSYCHIATRY).map(office::unit).forEach(office::staff);
        office.employs(office.insats.staff().projectLead(), Role.PROJEKTLEDARE, Set.of(id));
        office.employs(office.insats.staff().chair(), Role.STYRGRUPPSORDFORANDE, Set.of(id));
        office.insats
                .staff()
                .ownerRepresentatives()
                .forEach(owner -> office.employs(owner, Role.INSATSAGARE, Set.of(id)));
        return office;
    }

    /** The unit's people get their accounts. */
    void staff(CareUnit unit) {
        Set<String> tenant = Set.of(insats.id(), insats.tenantOf(unit));
        unit.investigators().forEach(user -> employs(user, Role.FORSAKRINGSUTREDARE, tenant));
        employs(unit.coordinator(), Role.REHABKOORDINATOR, tenant);
        insats.staff().employmentOfficers().forEach(user -> employs(user, Role.ARBETSFORMEDLARE, tenant));
    }

    /** Somebody works in one more place. */
    void employs(String user, Role role, Set<String> tenants) {
        bean(Accounts.class).ensure(user, user, role, tenants);
    }

    /** Somebody else works at the unit too. */
    String works(String name, Role role) {
        return works(name, role, UNIT);
    }

    String works(String name, Role role, String unitId) {
        String user = insats.id() + "-" + name;
        employs(user, role, Set.of(insats.tenantOf(unit(unitId))));
        return user;
    }

    /** Who works at the unit in this role. */
    String whoIs(Role role) {
        return switch (role) {
            case FORSAKRINGSUTREDARE -> unit(UNIT).investigators().get(0);
            case REHABKOORDINATOR -> unit(UNIT).coordinator();
            case ARBETSFORMEDLARE -> insats.staff().employmentOfficers().get(0);
            case PROJEKTLEDARE -> insats.staff().projectLead();
            case STYRGRUPPSORDFORANDE -> insats.staff().chair();
            case INSATSAGARE -> insats.staff().ownerRepresentatives().get(0);
            default -> throw new IllegalArgumentException("Nobody is " + role);
        };
    }

    /** Lets somebody do something in the engine with the rights that this person has, and no others. */
    <T> T as(String user, Supplier<T> work) {
        IdentityService identity = engine().getIdentityService();
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        List<String> tenants = identity.createTenantQuery().userMember(user).list().stream()
                .map(Tenant::getId)
                .toList();
        identity.setAuthentication(user, groups, tenants);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static ObjectNode description() {
        try (var stream = new ClassPathResource("reference/insats.json").getInputStream()) {
            return (ObjectNode) new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Insats insats() {
        return insats;
    }

    CareUnit unit(String id) {
        return insats.unit(id).orElseThrow();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    <T> Stream<T> beans(Class<T> type) {
        return application.getBeansOfType(type).values().stream();
    }

    /** For asking over HTTP, behind the doors. */
    WebApplicationContext web() {
        return (WebApplicationContext) application;
    }

    ProcessEngine engine() {
        return bean(ProcessEngine.class);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A person who has been on sick leave for two years is asked to take part. */
    Caseworker enrols() {
        return enrols(UNIT, today().minusYears(YEARS_ON_SICK_LEAVE), "sjukfall_over_ett_ar");
    }

    Caseworker enrols(String unitId, LocalDate sickLeaveStart, String selectionGround) {
        CareUnit unit = unit(unitId);
        CaseNumber number = new CaseNumber(insats.id().toUpperCase(Locale.ROOT) + "-" + ++cases);
        bean(CaseProcess.class)
                .enrolled(new Enrolment(
                        number,
                        insats.id(),
                        unit,
                        insats.tenantOf(unit),
                        "K",
                        sickLeaveStart,
                        "anstalld",
                        selectionGround,
                        today(),
                        unit.investigators().get(0),
                        unit.coordinator(),
                        false,
                        null));
        return new Caseworker(this, number.value()).aMinuteLater();
    }

    /** The vault keeps who the person is. */
    void registers(Caseworker person) {
        PersonDetails details =
                new PersonDetails(new PersonalIdentityNumber("199602029846"), "Linnéa", "Nyström", null);
        bean(Persons.class).register(person.caseNumber(), insats.id(), details);
    }

    boolean keeps(Caseworker person) {
        return bean(Persons.class).isKept(person.caseNumber());
    }

    /** A person who has said yes to everything and whose mapping is done: what comes next is to be planned. */
    Caseworker onTheWay() {
        return enrols().completes("userTask_inhamtaSamtycke").completes("userTask_holdSassam");
    }

    /** Whoever works with what has this business key: a case number, or the id of the insats. */
    Caseworker handling(String businessKey) {
        return new Caseworker(this, businessKey);
    }

    /** Lets days pass for work that belongs to no case. */
    void waitsFor(Period period, ProcessInstance work) {
        new Days(engine(), () -> running(work)).pass(period);
    }

    private Set<String> running(ProcessInstance work) {
        boolean runs = engine().getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(work.getId())
                        .count()
                > 0;
        return runs ? Set.of(work.getId()) : Set.of();
    }

    /** Submits, as this person, what Tasklist offers under <em>Starta process</em>. */
    ProcessInstance submits(String user, String process, Answers answers) {
        return submits(user, process, fills(user, process, new FormFiller(new CalmChoices()), answers));
    }

    ProcessInstance submits(String user, String process, Map<String, Object> values) {
        return as(user, () -> engine().getFormService().submitStartForm(definition(process), values));
    }

    /** Fills in a start form as this person. */
    Map<String, Object> fills(String user, String process, FormFiller filler, Answers answers) {
        return as(
                user,
                () -> filler.fill(
                        engine().getFormService().getDeployedStartForm(definition(process)), answers.values()));
    }

    private String definition(String process) {
        return engine().getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
