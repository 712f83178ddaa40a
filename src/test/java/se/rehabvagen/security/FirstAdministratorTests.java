package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.rehabvagen.database.StartRefused;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.OwnAuthority;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class FirstAdministratorTests {

    @Autowired
    private IdentityService identities;

    @Autowired
    private OwnAuthority authority;

    @Autowired
    private Accounts trial;

    private Accounts production;

    @BeforeEach
    void thereIsNoAdministrator() {
        production = new Accounts(identities, authority, false);
        identities.deleteMembership("admin", Role.ADMINISTRATOR.id());
    }

    @AfterEach
    void thereIsOneAgain() {
        identities.createMembership("admin", Role.ADMINISTRATOR.id());
        identities.deleteUser("chef");
    }

    @Test
    void theStartIsRefusedUntilSomebodyIsNamed() {
        assertThatThrownBy(() -> new FirstAdministrator(production, "", "").ensureAccounts())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("REHABVAGEN_ADMIN_USER");
        assertThatThrownBy(() -> new FirstAdministrator(production, "chef", "kort").ensureAccounts())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("REHABVAGEN_ADMIN_PASSWORD");
    }

    @Test
    void whoIsNamedIsAdministratorAndIsNotAskedForAgain() {
        new FirstAdministrator(production, "chef", "ett riktigt långt lösenord").ensureAccounts();

        assertThat(identities.checkPassword("chef", "ett riktigt långt lösenord"))
                .isTrue();
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
        assertThatThrownBy(() -> new FirstAdministrator(trial, "chef", "ett riktigt långt lösenord").ensureAccounts())
                .isInstanceOf(StartRefused.class);
    }
}
