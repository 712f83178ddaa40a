package se.rehabvagen.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import se.rehabvagen.testing.Caller;
import se.rehabvagen.testing.Caller.Answer;
import se.rehabvagen.testing.WholeApplicationTest;

@WholeApplicationTest
class PageNonceTests {

    private static final String PAGE = "/camunda/app/tasklist/default/";
    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    private final MockServletContext server = new MockServletContext();
    private final PageNonce filter = new PageNonce();

    @Test
    void aPageAllowsItsOwnScripts() {
        Answer page = Caller.browser(port, "admin").get(PAGE);

        Matcher allowed = ALLOWED.matcher(page.header("Content-Security-Policy").orElseThrow());
        assertThat(allowed.find()).isTrue();
        assertThat(page.body()).contains("<script", "nonce=\"%s\"".formatted(allowed.group(1)));
    }

    @Test
    void aPageKeepsItsNonceWhileAnotherIsMade() throws ServletException, IOException {
        served((one, answer) -> {
            one.getServletContext().setAttribute(ATTR_CSP_FILTER_NONCE, "one");
            served((other, its) -> other.getServletContext().setAttribute(ATTR_CSP_FILTER_NONCE, "other"));
            assertThat(one.getServletContext().getAttribute(ATTR_CSP_FILTER_NONCE))
                    .isEqualTo("one");
            assertThat(one.getServletContext().getContextPath()).isEqualTo(server.getContextPath());
        });
    }

    @Test
    void eachPageOfTheWebappsHasANonceOfItsOwn() throws Exception {
        Caller browser = Caller.browser(port, "admin");
        Callable<String> visit = () -> {
            Answer page = browser.get(PAGE);
            String nonce = page.header("Content-Security-Policy").orElseThrow().replaceAll(".*'nonce-([^']+)'.*", "$1");
            List<String> inPage = Pattern.compile("nonce=\"([^\"]*)\"")
                    .matcher(page.body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(inPage).hasSizeGreaterThan(3).containsOnly(nonce);
            return nonce;
        };
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        try {
            Set<String> nonces = new HashSet<>();
            for (Future<String> nonce : tabs.invokeAll(Collections.nCopies(80, visit))) {
                nonces.add(nonce.get());
            }
            assertThat(nonces).hasSize(80);
        } finally {
            tabs.shutdown();
        }
    }

    private void served(FilterChain page) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(server, "GET", PAGE);
        request.setServletPath(PAGE);
        filter.doFilter(request, new MockHttpServletResponse(), page);
    }
}
