package se.rehabvagen.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of the webapps a nonce of its own. The webapps keep theirs in one place for all requests: whoever opens a page
 * while another request passes gets a header with one nonce and a page with another, and the browser runs none of its scripts.
 */
final class PageNonce extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/[^/]+/([^/.]+/)?(index\\.html)?");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-[^']*'");
    private static final Pattern IN_PAGE = Pattern.compile(" nonce=\"[^\"]*\"");
    private static final String POLICY = "Content-Security-Policy";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String nonce = nonce();
        ContentCachingResponseWrapper page = new WithNonce(response, nonce);
        rest.doFilter(request, page);
        String type = page.getContentType();
        if (type != null && MediaType.TEXT_HTML.includes(MediaType.parseMediaType(type))) {
            String text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
            page.resetBuffer();
            page.getOutputStream()
                    .write(IN_PAGE.matcher(text)
                            .replaceAll(" nonce=\"" + nonce + "\"")
                            .getBytes(StandardCharsets.UTF_8));
        }
        page.copyBodyToResponse();
    }

    private String nonce() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The page is never kept: a browser would put the header of one answer beside the page of another. */
    private static final class WithNonce extends ContentCachingResponseWrapper {

        private final String nonce;

        private WithNonce(HttpServletResponse response, String nonce) {
            super(response);
            this.nonce = nonce;
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                super.setHeader(name, IN_HEADER.matcher(value).replaceAll("'nonce-" + nonce + "'"));
            } else if (name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)) {
                super.setHeader(name, "no-store");
            } else if (!name.equalsIgnoreCase(HttpHeaders.ETAG)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(POLICY)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
