package se.rehabvagen.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Scripts, styles, texts and pictures: the browser keeps them, asks each time whether they are still the same, and is sent what
 * differs. Their names do not change with our versions, so that otherwise old ones would be shown after an upgrade.
 */
@Configuration(proxyBeanMethods = false)
class FreshFiles {

    private static final String[] FILES = {
        "/assets/*", "/camunda/app/*", "/camunda/lib/*", "/camunda/assets/*", "/camunda/favicon.ico"
    };

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> revalidation() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(new Revalidation());
        filter.addUrlPatterns(FILES);
        return filter;
    }

    /** Compares what is in a file: the day of a file is that of the program it came with, which may be older than the last one. */
    private static final class Revalidation extends ShallowEtagHeaderFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            super.doFilterInternal(request, response, rest);
        }
    }
}
