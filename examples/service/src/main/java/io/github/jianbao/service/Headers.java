package io.github.jianbao.service;

import io.github.jianbao.model.html.HtmlForm;
import io.github.jianbao.parser.BulletinParser;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What a browser may do with an answer: nothing but what the page here needs. */
@Configuration(proxyBeanMethods = false)
class Headers {

    private static final String OWN_POLICY = policy();

    /** The pages of Swagger set styles and pictures of their own. */
    private static final String SWAGGER = "/swagger-ui";

    private static final String SWAGGER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    FilterRegistrationBean<Filter> headerFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
            set((HttpServletResponse) response, ((HttpServletRequest) request).getRequestURI());
            chain.doFilter(request, response);
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    static void set(HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", path.startsWith(SWAGGER) ? SWAGGER_POLICY : OWN_POLICY);
    }

    /** The page here shows documents in a frame, which is under its policy as well as under its own. */
    private static String policy() {
        StringBuilder page = new StringBuilder();
        try {
            HtmlForm.write(BulletinParser.create().parse("").issue(), List.of(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "default-src 'none'; connect-src 'self'; script-src 'self' " + hash("script-src ", page)
                + "; style-src 'self' " + hash("style-src ", page)
                + "; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    }

    private static String hash(String directive, StringBuilder page) {
        int start = page.indexOf(directive) + directive.length();
        return page.substring(start, page.indexOf(";", start))
                .replace("&#39;", "'")
                .replace("&apos;", "'");
    }
}
