package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets each page of the webapps have the nonce to itself by which its scripts are allowed. Camunda keeps one for the whole server,
 * between the header that allows it and the page that uses it: where another request came in between, the browser refused every
 * script, and the page stayed white.
 */
final class PageNonce extends OncePerRequestFilter {

    private static final String PAGES = "/camunda/app/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.decoded(request).startsWith(PAGES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = ownContext(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    /** The server's, but for the nonce. */
    private static ServletContext ownContext(ServletContext shared) {
        Object[] nonce = {null};
        return (ServletContext) Proxy.newProxyInstance(
                PageNonce.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, given) -> {
                    boolean isNonce = given != null
                            && given.length > 0
                            && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(given[0]);
                    if (isNonce && method.getName().equals("setAttribute")) {
                        nonce[0] = given[1];
                        return null;
                    }
                    return isNonce && method.getName().equals("getAttribute")
                            ? nonce[0]
                            : invoke(shared, method, given);
                });
    }

    private static Object invoke(ServletContext shared, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(shared, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
