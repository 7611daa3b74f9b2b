import { expect, test } from "vitest";
import { Boundary } from "@/app/_ui/Boundary";
import { show } from "./render";

let broken = true;

function Part() {
  if (broken) throw new RangeError("No such row.");
  return <p>The part</p>;
}

test("a fault stays in its part, which can be tried again", async () => {
  const { screen, user } = show(
    <>
      <Boundary>
        <Part />
      </Boundary>
      <p>The rest</p>
    </>,
  );
  expect(screen.getByRole("alert").textContent).toContain("This part could not be shown");
  expect(screen.getByText("The rest")).toBeDefined();
  broken = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(screen.getByText("The part")).toBeDefined();
});
