package io.github.jianbao.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.core.env.Environment;

/** Entry point: starts the server. */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
@EnableConfigurationProperties(Limits.class)
public class Application {

    /**
     * Starts the server.
     *
     * @param args options of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        Environment environment = SpringApplication.run(Application.class, args).getEnvironment();
        System.out.println("http://localhost:" + environment.getProperty("local.server.port") + "/");
    }
}
