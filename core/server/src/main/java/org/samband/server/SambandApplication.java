package org.samband.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server. */
@SpringBootApplication
@Modulithic(systemName = "Samband")
public class SambandApplication {

    static void main(String... arguments) {
        SpringApplication.run(SambandApplication.class, arguments);
    }
}
