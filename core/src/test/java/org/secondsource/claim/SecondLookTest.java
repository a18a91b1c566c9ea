package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondLookTest {
    private static final double NOTHING = SecondLook.LEAST;

    private final Map<List<Integer>, Double> odds = new HashMap<>();

    @Test
    void leadsBeforeTheBestOtherSentenceOfEachReport() {
        odds.put(List.of(0, 2), 2.0);
        odds.put(List.of(0, 3), 1.0);
        odds.put(List.of(1, 2), -1.0);
        Map<String, Double> best = measures(0, 2);
        assertThat(best.get("odds")).isEqualTo(2);
        assertThat(best.get("leastLead")).isEqualTo(1);
        assertThat(measures(0, 3).get("leastLead")).isEqualTo(-1);
    }

    @Test
    void comesFromAPairNotHeldTogetherWithTheLeastOdds() {
        Map<String, Double> none = measures(1, 3);
        assertThat(none.get("odds")).isEqualTo(NOTHING);
        assertThat(none.get("leastLead")).isZero();
        assertThat(none.get("third")).isZero();
    }

    @Test
    void isBorneOutByAThirdReportThatIsLikeBoth() {
        odds.put(List.of(0, 4), 3.0);
        odds.put(List.of(2, 4), 1.0);
        Map<String, Double> pair = measures(0, 2);
        assertThat(pair.get("third")).isEqualTo(chance(1), within(1e-9));
        assertThat(pair.get("thirdAgainst")).isEqualTo(chance(3) - chance(1), within(1e-9));
        assertThat(pair.get("third")).isGreaterThan(measures(1, 3).get("third"));
    }

    @Test
    void seesWhetherASentenceBesideIsAlikeToo() {
        odds.put(List.of(0, 3), 0.5);
        assertThat(measures(0, 2).get("beside")).isEqualTo(0.5);
    }

    @Test
    void goesByThePlaceInTheReportNotByTheNumber() {
        SecondLook turned = new SecondLook(List.of(List.of(0, 2, 1), List.of(3)), (a, b) -> a == 2 ? 1.5 : NOTHING);
        assertThat(turned.measures(0, 3, 0).byName()).containsEntry("beside", 1.5);
        assertThat(turned.measures(2, 3, 0).byName()).containsEntry("beside", NOTHING);
    }

    @Test
    void tellsNoOddsApartBeyondItsBounds() {
        odds.put(List.of(0, 2), 60.0);
        assertThat(measures(0, 2).get("odds")).isEqualTo(SecondLook.MOST);
        assertThat(look().measures(0, 2, -60).byName()).containsEntry("statements", NOTHING);
    }

    /** Two reports of two sentences and one of one. */
    private SecondLook look() {
        return new SecondLook(
                List.of(List.of(0, 1), List.of(2, 3), List.of(4)),
                (a, b) -> odds.getOrDefault(List.of(a, b), Double.NaN));
    }

    private Map<String, Double> measures(int a, int b) {
        return look().measures(a, b, 0).byName();
    }

    private static double chance(double odds) {
        return LinkModel.probability(odds);
    }
}
