package io.github.jianbao.service;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Takes in the body of a request before anything works on it, and holds no thread while it waits for bytes: as many clients as
 * like may be slow. A body has a limit of time and of size, all bodies together have one of size.
 */
@Configuration(proxyBeanMethods = false)
class Bodies {

    @Bean
    FilterRegistrationBean<Filter> bodyFilter(Limits limits, ScheduledThreadPoolExecutor clock) {
        Gate gate = new Gate(limits.atOnce());
        AtomicLong room = new AtomicLong(limits.bodies().toBytes());
        Filter filter = (request, response, chain) -> filter(
                (HttpServletRequest) request,
                (HttpServletResponse) response,
                chain,
                limits,
                () -> new Reception((HttpServletRequest) request, response, limits, new Body(room), gate, clock));
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    /** Ends what takes too long. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "clock");
            thread.setDaemon(true);
            // it ends with the application, behind the server
            thread.setContextClassLoader(Bodies.class.getClassLoader());
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Makes what takes in a body. */
    private interface Receptions {
        Reception make();
    }

    private static void filter(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Limits limits,
            Receptions receptions)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST && hasBody(request)) {
            receptions.make().start();
            return;
        }
        chain.doFilter(request, new TimedResponse(response, limits.answerTime()));
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
