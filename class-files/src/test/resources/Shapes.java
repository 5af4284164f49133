package shapes;

import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;
import java.util.stream.*;

/** What a lambda, a method reference and a record can look like. */
public class Shapes implements Callable<List<String>> {

  record None() {}

  record Pair<T>(T left, int right) {}

  record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, int[] a, String t) {}

  record Named(String name) implements Supplier<String> {
    Named {
      Objects.requireNonNull(name);
    }

    @Override
    public String get() {
      return name;
    }

    @Override
    public String toString() {
      return "its own";
    }
  }

  interface Greeting {
    String to(String name);

    default Greeting twice() {
      return name -> to(to(name));
    }

    static Greeting polite() {
      return name -> "Dear " + name;
    }
  }

  enum Kind {
    FEW(n -> n < 3),
    MANY(n -> n >= 3);

    private final IntPredicate holds;

    Kind(IntPredicate holds) {
      this.holds = holds;
    }

    static Kind of(int number) {
      return Arrays.stream(values()).filter(kind -> kind.holds.test(number)).findFirst().get();
    }
  }

  static class Base {
    protected String word() {
      return "base";
    }
  }

  static class Derived extends Base {
    @Override
    protected String word() {
      return "derived";
    }

    Supplier<String> above() {
      return super::word;
    }

    Supplier<String> own() {
      return this::word;
    }
  }

  class Inner {
    private final String text;

    Inner(String text) {
      this.text = text + secret();
    }
  }

  private final List<String> results = new ArrayList<>();
  private int count;

  private String secret() {
    return "!" + count;
  }

  private static long sum(long left, int right) {
    return left + right;
  }

  private static String join(String... words) {
    return String.join("+", words);
  }

  private void add(Object result) {
    results.add(String.valueOf(result));
  }

  @Override
  public List<String> call() {
    captures();
    references();
    primitives();
    interfaces();
    records();
    return results;
  }

  private void captures() {
    Runnable nothing = () -> count++;
    nothing.run();
    add(count);
    int i = 1;
    long l = 2L;
    double d = 3.5;
    char c = 'x';
    boolean z = true;
    byte b = 7;
    short s = 8;
    float f = 1.5f;
    String text = "text";
    int[] numbers = {1, 2};
    Supplier<String> all = () -> i + ":" + l + d + c + z + b + s + f + text + numbers[1] + secret();
    add(all.get());
    Function<Integer, Function<Integer, Integer>> nested = x -> y -> x * 10 + y + i;
    add(nested.apply(4).apply(5));
    Supplier<Supplier<String>> deep = () -> () -> text + secret();
    add(deep.get().get());
    Comparator<String> byLength = Comparator.comparing(String::length);
    add(Stream.of("ccc", "a", "bb").sorted(byLength.reversed().thenComparing(x -> x)).toList());
    Object anonymous =
        new Object() {
          @Override
          public String toString() {
            Supplier<String> within = () -> text + count;
            return within.get();
          }
        };
    add(anonymous);
  }

  private void references() {
    add(Stream.of("a", "b").map(String::toUpperCase).collect(Collectors.joining(",")));
    add(Stream.of("1", "22").mapToInt(Integer::parseInt).sum());
    Function<String, Inner> inner = Inner::new;
    add(inner.apply("made").text);
    Supplier<List<String>> list = ArrayList::new;
    add(list.get());
    IntFunction<int[][]> arrays = int[][]::new;
    add(arrays.apply(3).length);
    BiFunction<String, String, String> words = Shapes::join;
    add(words.apply("left", "right"));
    Supplier<String> bound = "bound"::trim;
    add(bound.get());
    Supplier<String> mine = this::secret;
    add(mine.get());
    Derived derived = new Derived();
    add(derived.above().get() + derived.own().get());
    Predicate<String> empty = String::isEmpty;
    add(empty.negate().and(x -> x.length() > 1).test("ab"));
    Supplier<Class<?>> type = "x"::getClass;
    add(type.get().getName());
    Function<Integer, String> any = Object::toString;
    add(any.apply(5));
    try {
      Supplier<String> absent = ((String) null)::trim;
      add(absent);
    } catch (NullPointerException expected) {
      add("no receiver");
    }
  }

  private void primitives() {
    ToLongFunction<Integer> widened = x -> x;
    add(widened.applyAsLong(6));
    LongBinaryOperator longs = Long::sum;
    add(longs.applyAsLong(1L << 40, 2));
    BiFunction<Integer, Integer, Long> boxed = (x, y) -> sum(x, y);
    add(boxed.apply(3, 4));
    BiFunction<Long, Integer, Long> unboxed = Shapes::sum;
    add(unboxed.apply(1L << 33, 4));
    ToDoubleFunction<Integer> twice = Integer::doubleValue;
    add(twice.applyAsDouble(9));
    IntToLongFunction up = x -> x;
    add(up.applyAsLong(11));
    IntFunction<Object> object = x -> x;
    add(object.apply(12));
    Function<Character, Integer> point = Character::getNumericValue;
    add(point.apply('7'));
    ObjIntConsumer<String> both = (text, number) -> add(text + number);
    both.accept("both", 1);
    Consumer<String> dropped = new HashSet<String>()::add;
    dropped.accept("dropped");
    Consumer<Long> droppedLong = Long::longValue;
    droppedLong.accept(3L);
    BooleanSupplier truth = () -> count > 0;
    add(truth.getAsBoolean());
    add(IntStream.range(0, 4).mapToObj(Kind::of).map(Kind::name).toList());
    DoubleUnaryOperator half = x -> x / 2;
    add(half.andThen(Math::floor).applyAsDouble(5));
    Supplier<Integer> number = () -> 5;
    add(number.get());
    ToIntFunction<Object> hash = Objects::hashCode;
    add(hash.applyAsInt(5));
  }

  private void interfaces() {
    add(Greeting.polite().twice().to("you"));
    Greeting greeting = String::strip;
    add(greeting.to(" me "));
    Callable<String> thrown =
        () -> {
          throw new java.io.IOException("thrown");
        };
    try {
      add(thrown.call());
    } catch (Exception e) {
      add(e);
    }
    UnaryOperator<String> operator = x -> x + x;
    add(operator.andThen(String::length).apply("ab"));
    Map<String, List<Integer>> map = new TreeMap<>();
    map.computeIfAbsent("k", key -> new ArrayList<>()).add(1);
    map.merge("k", List.of(2), (left, right) -> Stream.concat(left.stream(), right.stream()).toList());
    add(map);
  }

  private void records() {
    add(new None());
    add(new None().hashCode());
    add(new None().equals(new None()));
    Pair<String> pair = new Pair<>("l", 2);
    add(pair);
    add(new Pair<>(null, 2));
    add(pair.hashCode() == new Pair<>("l", 2).hashCode());
    add(pair.equals(new Pair<>("l", 2)));
    add(pair.equals(new Pair<>("l", 3)));
    add(pair.equals(new Pair<>(null, 2)));
    add(new Pair<>(null, 2).equals(new Pair<>(null, 2)));
    add(pair.equals(null));
    add(pair.equals("l"));
    add(pair.hashCode());
    add(new Pair<>(null, 7).hashCode());
    int[] array = {1};
    add(all(array, 0.0).equals(all(array, 0.0)));
    add(all(array, 0.0).equals(all(array, -0.0)));
    add(all(array, Double.NaN).equals(all(array, Double.NaN)));
    add(all(array, 0.0).equals(all(new int[] {1}, 0.0)));
    add(all(null, 2.5).hashCode());
    add(all(null, 2.5));
    add(new Named("n"));
    add(new Named("n").equals(new Named("n")));
    add(new Named("n").hashCode());
  }

  private static All all(int[] array, double number) {
    return new All(true, (byte) 1, (short) 2, 'c', 4, 5L, 6.5f, number, array, "t");
  }
}
