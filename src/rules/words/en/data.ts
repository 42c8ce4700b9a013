import type { RuleWordsByCode } from "../../rule.ts";

export const data: RuleWordsByCode = {
  "D-01": {
    title: "One controller",
    summary: "One organisation is responsible for the data; where there are two, they agree in writing beforehand who does what.",
    why: "Participants must know whom to turn to. Those who decide together on purposes and means need an arrangement under Art. 26 GDPR. Not legal advice.",
    message: {
      "": "{run}: the controller of the data is {other}, whereas that of the programme is {controller}. The city file knows of no arrangement.",
    },
    mend: {
      "": "Set {path} to {id}; whoever runs the event then gets a contract as processor. If the arrangement exists already, record it as a waiver.",
    },
  },
  "D-02": {
    title: "Legal basis of a public body",
    summary: "A public body does not rely on legitimate interest for its tasks.",
    why: "The second subparagraph of Art. 6(1) GDPR excludes public authorities performing their tasks. As of November 2026; not legal advice.",
    message: { "": "Legal basis: legitimate interest is given, but the controller is a public body ({names})." },
    mend: {
      "": "Set governance.dataProtection.basis to public-task, and have the data protection officer confirm the basis in the law that applies to you.",
    },
  },
  "D-03": {
    title: "Keeping data briefly",
    summary: "Registrations are deleted within twelve months, contacts and photos no later than after the length of a programme.",
    why: "Data may stay only as long as their purpose needs them (Art. 5(1)(e) GDPR). The limits are our estimate: once participants have their answer, a registration is no longer needed.",
    message: {
      registration: "Registrations: they are kept for {months} months, more than twelve.",
      contacts: "Contacts: they are kept for {months} months, the programme lasts {programme} months.",
      photos: "Photos: they are kept for {months} months, the programme lasts {programme} months.",
    },
    mend: {
      registration: "Set governance.dataProtection.retentionMonths.registration to {most} (our suggestion).",
      contacts: "Set governance.dataProtection.retentionMonths.contacts to {most} at most.",
      photos: "Set governance.dataProtection.retentionMonths.photos to {most} at most.",
    },
  },
  "D-04": {
    title: "Photos of minors",
    summary: "Where photos are taken, there is a rule for minors.",
    why: "Pictures of young people lead to complaints and need their parents' consent. The town of Reinheim, for one, has it so. Not legal advice.",
    message: { "": "Photos: they are taken ({photos}), but there is no rule for minors." },
    mend: { "": "Set governance.dataProtection.minors to parents-consent: parents or guardians consent for minors." },
  },
  "D-05": {
    title: "Open licence",
    summary: "Texts, code and data carry an open licence; an exception needs a decision.",
    why: "Others shall be free to work on with the results. Bielefeld published recordings, minutes and code; that one should work this way is inferred from it.",
    message: { "": "{what}: the licence {licence} is not open, it rules out uses or changes." },
    mend: { "": "Set {path} to {id}." },
  },
  "D-06": {
    title: "Participants keep their rights",
    summary: "Whoever develops something keeps the rights in it and grants a licence.",
    why: "People who must give up their rights stay away; a contest in Detroit is quoted as an example. An open licence is enough for further use.",
    message: { "": "Rights: participants are to give up the rights in their results." },
    mend: {
      "": "Set governance.participantsKeepRights to true; the licences {texts} for texts and {code} for code are enough to use the results.",
    },
  },
  "D-07": {
    title: "Public register",
    summary: "Topics, decisions and answers stand at an address that everybody can open.",
    why: "An answer that nobody finds is none. The Open Government Partnership asks for a public repository; publishing plan against result each year is inferred from Bielefeld's practice.",
    message: { "": "Register: the address {register} cannot be opened by everybody." },
    mend: { "": "Keep the register on the city's website, for example at {to}" },
  },
};
