package org.samband.profile.levy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it takes to compute the contributions of 650 municipalities, more than any Nordic country has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LevyRuleBenchmark {

    private final List<Participant> participants = IntStream.range(0, 650)
            .mapToObj(number -> Participant.of("p" + number, "P" + number, "municipality", 1 + number * 1_009L))
            .toList();
    private final LevyRule rate = LevyRule.ratePerInhabitant("rate");
    private final LevyRule shared = LevyRule.apportionedPerInhabitant("shared");
    private final LevyRule bounded =
            LevyRule.apportionedPerInhabitant("bounded").atLeast(10_000).atMost(1_500_000);

    @Benchmark
    public List<Share> rate() {
        return rate.shares(new BigDecimal("212.5"), rate.limits(), participants);
    }

    @Benchmark
    public List<Share> apportionment() {
        return shared.shares(BigDecimal.valueOf(451_671_001), shared.limits(), participants);
    }

    @Benchmark
    public List<Share> apportionmentWithLimits() {
        return bounded.shares(BigDecimal.valueOf(451_671_001), bounded.limits(), participants);
    }
}
