package org.secondsource.app.desk.packing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.archive.Digest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shapes of all records that are reached from a few: each is written as a list of its components, each case of a sealed
 * family with its name before it.
 */
final class Shapes {
    private static final int FINGERPRINT = 12;

    private final Set<Class<?>> records = new TreeSet<>(Comparator.comparing(Class<?>::getName));
    private final Set<Class<?>> families = new TreeSet<>(Comparator.comparing(Class<?>::getName));

    Shapes(List<Class<?>> roots) {
        roots.forEach(this::reach);
    }

    private void reach(Type type) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                reach(argument);
            }
        } else if (type instanceof Class<?> known) {
            reachClass(known);
        }
    }

    private void reachClass(Class<?> known) {
        if (known.isRecord() && records.add(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                reach(component.getGenericType());
            }
        }
        if (known.isSealed() && !known.isEnum() && families.add(known)) {
            for (Class<?> permitted : known.getPermittedSubclasses()) {
                reach(permitted);
            }
        }
    }

    /** Changes with every change to one of the records. */
    String fingerprint() {
        String described = records.stream().map(Shapes::described).collect(Collectors.joining("\n"));
        return Digest.of(described.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, FINGERPRINT);
    }

    private static String described(Class<?> shape) {
        StringBuilder described = new StringBuilder(shape.getName());
        for (RecordComponent component : shape.getRecordComponents()) {
            described
                    .append(' ')
                    .append(component.getGenericType().getTypeName())
                    .append(' ')
                    .append(component.getName());
        }
        return described.toString();
    }

    JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // A time keeps the offset it was printed with: in another, it may lie on another day.
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE);
        JsonFormat.Value list = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
        records.forEach(each -> builder.withConfigOverride(each, override -> override.setFormat(list)));
        for (Class<?> family : families) {
            builder.addMixIn(family, Named.class);
            builder.registerSubtypes(family.getPermittedSubclasses());
        }
        return builder.build();
    }

    /** Puts the name of the case before it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    private interface Named {}
}
