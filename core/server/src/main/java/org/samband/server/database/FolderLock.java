package org.samband.server.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one process at a time use a data folder; the operating system releases it even when the process is killed. */
final class FolderLock {

    // Held here because a channel that nobody refers to is closed by the garbage collector, and the lock with it.
    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private FolderLock() {}

    static void take(Path folder) {
        // Asked first: on Linux, closing any other channel to the file would release the lock that is held.
        if (HELD.containsKey(folder)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        var file = folder.resolve("lock");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            HELD.put(folder, channel);
        } catch (IOException e) {
            throw new DatabaseRefusal(
                    "The data folder %s cannot be written to: %s".formatted(folder, e.getMessage()),
                    "Give the user that runs Samband the right to write there, or name another folder in samband.data.",
                    e);
        }
    }

    static void release(Path folder) {
        try (var _ = HELD.remove(folder)) {
            // Closing the channel releases the lock.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseRefusal inUse(Path folder, String process) {
        return new DatabaseRefusal(
                "The data folder %s is in use by another Samband (process %s).".formatted(folder, process),
                "Stop the other one first, or give this one its own folder in samband.data.");
    }
}
