package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class EngineIdentityTests {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void logIn() {
        new House(engine, accounts);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("fk-soder", null, List.of()));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
        identities.clearAuthentication();
    }

    @Test
    void theEngineKnowsThePersonOnlyDuringTheRequest() throws Exception {
        List<Object> known = new ArrayList<>();

        new EngineIdentity(identities).doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (q, a) -> {
            var person = identities.getCurrentAuthentication();
            known.addAll(List.of(person.getUserId(), person.getGroupIds(), person.getTenantIds()));
        });

        assertThat(known).containsExactly("fk-soder", List.of("forsakringsutredare"), List.of(House.SOUTH));
        assertThat(identities.getCurrentAuthentication()).isNull();
    }

    @Test
    void alsoWhenTheRequestFails() {
        assertThatThrownBy(() -> new EngineIdentity(identities)
                        .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (q, a) -> {
                            throw new IllegalStateException("fails");
                        }))
                .hasMessage("fails");

        assertThat(identities.getCurrentAuthentication()).isNull();
    }
}
