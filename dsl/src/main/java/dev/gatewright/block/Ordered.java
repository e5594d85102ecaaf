package dev.gatewright.block;

import dev.gatewright.expression.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Gives maps and sets an order where Java's differs from run to run: the same definitions make the same bytes. */
final class Ordered {

    private static final Set<Class<?>> WITHOUT_ORDER = Set.of(
            Map.of(1, 1, 2, 2).getClass(),
            Set.of(1, 2, 3).getClass(),
            HashMap.class,
            HashSet.class,
            Hashtable.class,
            ConcurrentHashMap.class,
            IdentityHashMap.class,
            WeakHashMap.class,
            ConcurrentHashMap.newKeySet().getClass());

    private Ordered() {}

    static List<Map.Entry<?, ?>> entries(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        if (WITHOUT_ORDER.contains(map.getClass())) {
            entries.sort(Comparator.comparing(entry -> Label.of(entry.getKey())));
        }
        return entries;
    }

    static List<?> items(Iterable<?> items) {
        List<Object> all = new ArrayList<>();
        items.forEach(all::add);
        if (WITHOUT_ORDER.contains(items.getClass())) {
            all.sort(Comparator.comparing(Label::of));
        }
        return all;
    }
}
