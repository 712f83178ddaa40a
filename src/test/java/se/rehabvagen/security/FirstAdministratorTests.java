package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class FirstAdministratorTests {

    private static final String PASSWORD = "Ett riktigt långt lösenord 1!";

    @Autowired
    private IdentityService identities;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private OwnAuthority authority;

    @Autowired
    private Accounts trial;

    private Accounts production;

    @BeforeEach
    void thereIsNoAdministrator() {
        production = new Accounts(identities, authority, false);
        identities.deleteMembership("admin", Role.ADMINISTRATOR.id());
        // As in production.
        engine.setPasswordPolicy(new DefaultPasswordPolicyImpl());
        engine.setEnablePasswordPolicy(true);
    }

    @AfterEach
    void thereIsOneAgain() {
        engine.setEnablePasswordPolicy(false);
        identities.createMembership("admin", Role.ADMINISTRATOR.id());
        identities.deleteUser("chef");
    }

    @Test
    void theStartIsRefusedUntilSomebodyIsNamed() {
        assertThatThrownBy(() -> new FirstAdministrator(production, "", "").ensureAccounts())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("REHABVAGEN_ADMIN_USER saknas")
                .hasMessageContaining("REHABVAGEN_ADMIN_PASSWORD saknas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kort 1!",
                "ett riktigt långt lösenord 1!",
                "ETT RIKTIGT LÅNGT 1!",
                "Ett riktigt långt lösenord!",
                "Ettriktigtlångtlösenord1",
                "Ett långt av Chef 1!"
            })
    void aWeakPasswordIsRefusedInSwedish(String password) {
        assertThatThrownBy(() -> new FirstAdministrator(production, "chef", password).ensureAccounts())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("REHABVAGEN_ADMIN_PASSWORD är för svagt");
    }

    @Test
    void whoIsNamedIsAdministratorAndIsNotAskedForAgain() {
        new FirstAdministrator(production, "chef", PASSWORD).ensureAccounts();

        assertThat(identities.checkPassword("chef", PASSWORD)).isTrue();
        assertThat(production.hasMember(Role.ADMINISTRATOR)).isTrue();
        assertThatCode(() -> new FirstAdministrator(production, "", "").ensureAccounts())
                .doesNotThrowAnyException();
    }

    @Test
    void inProductionNobodysPasswordIsTheUserName() {
        production.ensure("ny-utan-losen", "Ny Person", Role.ARBETSFORMEDLARE, java.util.Set.of());

        assertThat(identities.checkPassword("ny-utan-losen", "ny-utan-losen")).isFalse();
        identities.deleteUser("ny-utan-losen");
    }

    @Test
    void trialAccountsHaveNoPlaceInProduction() {
        assertThatThrownBy(() -> new FirstAdministrator(trial, "chef", PASSWORD).ensureAccounts())
                .isInstanceOf(StartRefused.class);
    }
}
