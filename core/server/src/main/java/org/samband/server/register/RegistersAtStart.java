package org.samband.server.register;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Reads the files of the register that are new or changed, once the server has started and before the examples. */
@Component
@Order(RegistersAtStart.ORDER)
public class RegistersAtStart implements ApplicationRunner {

    public static final int ORDER = 50;

    private static final Logger LOG = LoggerFactory.getLogger(RegistersAtStart.class);

    private final RegisterFiles files;
    private final RegisterLoading loading;

    RegistersAtStart(RegisterFiles files, RegisterLoading loading) {
        this.files = files;
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var begun = System.nanoTime();
        var read = files.all().stream().filter(this::load).count();
        if (read > 0) {
            LOG.info(
                    "Read {} files of the register in {} ms",
                    read,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
        }
    }

    // One file that an operator has broken keeps nobody from the others, nor from the server.
    private boolean load(RegisterFile file) {
        try {
            return loading.load(file);
        } catch (RegisterFileException | DataAccessException e) {
            LOG.error("A file of the register was not read. {}", e.getMessage());
            return false;
        }
    }
}
