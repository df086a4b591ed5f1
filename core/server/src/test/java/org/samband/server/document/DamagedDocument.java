package org.samband.server.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Documents with random damage: of their bytes, as a bad disk does it, or of their lines, as people do it. */
public final class DamagedDocument {

    private static final byte[] INTERESTING = "\t\n:-,./0123456789kr%A\u00a0".getBytes(UTF_8);

    private DamagedDocument() {}

    /** Cuts off, repeats, leaves out and changes some bytes, a few times. */
    public static byte[] bytes(byte[] document, Random random) {
        var bytes = document.clone();
        for (int times = 1 + random.nextInt(12); times > 0; times--) {
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, Math.max(1, bytes.length / 2 + random.nextInt(bytes.length / 2 + 1)));
                case 1 -> twice(bytes, random);
                case 2 -> without(bytes, random);
                default -> changed(bytes, random);
            };
        }
        return bytes;
    }

    /**
     * Swaps, doubles, empties, joins and shuffles some lines, a few times, and writes scraps into some.
     *
     * @param scraps what may be written where it does not belong
     */
    public static String lines(String document, List<String> scraps, Random random) {
        List<String> lines = new ArrayList<>(List.of(document.split("\n", -1)));
        for (int times = 1 + random.nextInt(12); times > 0; times--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(9)) {
                case 0 -> Collections.swap(lines, at, other);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> lines.set(at, "");
                case 3 -> lines.set(at, lines.get(at) + lines.get(other));
                case 4 -> lines.set(at, lines.get(at).replace('\t', random.nextBoolean() ? ' ' : '\n'));
                case 5 -> lines.set(at, lines.get(at).replace(' ', random.nextBoolean() ? '\t' : '\n'));
                case 6 -> Collections.shuffle(lines.subList(Math.min(at, other), Math.max(at, other)), random);
                default -> lines.set(at, scrapIn(lines.get(at), scraps, random));
            }
        }
        return String.join("\n", lines);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        changed[random.nextInt(changed.length)] =
                random.nextBoolean() ? INTERESTING[random.nextInt(INTERESTING.length)] : (byte) random.nextInt(256);
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

    private static String scrapIn(String line, List<String> scraps, Random random) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + scraps.get(random.nextInt(scraps.size())) + line.substring(at);
    }
}
