package shapes;

import java.io.*;
import java.util.List;
import java.util.concurrent.Callable;

public class Serialized implements Callable<List<String>> {

  interface Words extends Serializable {
    String say();
  }

  @Override
  public List<String> call() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject((Words) () -> "read again");
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, Serialized.class.getClassLoader());
          }
        }) {
      return List.of(((Words) in.readObject()).say());
    }
  }
}
