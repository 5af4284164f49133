// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.evidence;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Records of which a test tells only what matters to it. */
final class Records {

  private Records() {}

  /** A record with the named components; the others are empty, false or their first constant. */
  static <T extends Record> T of(Class<T> type, Map<String, Object> components) {
    RecordComponent[] declared = type.getRecordComponents();
    Object[] values =
        Arrays.stream(declared)
            .map(
                component ->
                    components.containsKey(component.getName())
                        ? components.get(component.getName())
                        : empty(component.getType()))
            .toArray();
    Class<?>[] types =
        Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type + " of " + components, e);
    }
  }

  private static Object empty(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Map<Class<?>, Object> empty =
        Map.of(
            String.class, "",
            List.class, List.of(),
            Set.class, Set.of(),
            Map.class, Map.of(),
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            boolean.class, false,
            int.class, 0);
    if (!empty.containsKey(type)) {
      throw new IllegalArgumentException("nothing stands for an empty " + type);
    }
    return empty.get(type);
  }
}
