import styrkedja = require("styrkedja");

const plan: styrkedja.Plan = {
  format: 1,
  organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
};

console.log("require:", styrkedja.parsePlan(plan));
