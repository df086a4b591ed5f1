package org.samband.server.meeting.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/** Minutes with random damage. */
public final class DamagedMinutes {

    private DamagedMinutes() {}

    /** Cuts off, repeats, leaves out and changes some bytes, a few times. */
    public static byte[] of(Random random) {
        var bytes = OldMinutes.bytes();
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, Math.max(1, bytes.length / 2 + random.nextInt(bytes.length / 2 + 1)));
                case 1 -> twice(bytes, random);
                case 2 -> without(bytes, random);
                default -> changed(bytes, random);
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        var interesting = "\t\n:-,./0123456789A\u00a0".getBytes(UTF_8);
        changed[random.nextInt(changed.length)] =
                random.nextBoolean() ? interesting[random.nextInt(interesting.length)] : (byte) random.nextInt(256);
        return changed;
    }

    private static byte[] without(byte[] bytes, Random random) {
        var from = random.nextInt(bytes.length);
        var until = Math.min(bytes.length, from + 1 + random.nextInt(40));
        var rest = Arrays.copyOf(bytes, bytes.length - (until - from));
        System.arraycopy(bytes, until, rest, from, bytes.length - until);
        return rest.length == 0 ? bytes : rest;
    }

    private static byte[] twice(byte[] bytes, Random random) {
        var from = random.nextInt(bytes.length);
        var length = Math.min(bytes.length - from, 1 + random.nextInt(200));
        var longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, from, longer, from + length, bytes.length - from);
        return longer;
    }
}
