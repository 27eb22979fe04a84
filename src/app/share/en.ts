const plural = new Intl.PluralRules('en');
const counted = (n: number, one: string, other: string): string => `${n} ${plural.select(n) === 'one' ? one : other}`;

export const en = {
  title: 'Share and export',
  sections: {
    legend: 'What to take with you',
    link: 'Link',
    embed: 'Embed',
    task: 'Task for students',
    file: 'Scene file',
    export: 'Pictures and numbers',
    film: 'Film',
    python: 'Python',
    deck: 'My deck',
  },
  link: {
    hint: 'Opens exactly what is on the screen, the settings and the step of a run included.',
    leads: 'Leads to',
    here: 'this classroom',
    lab: 'the lab, to explore',
    label: 'Link',
    length: (n: number) => `${counted(n, 'character', 'characters')} long`,
    shortened: 'Your own data are too long for a link: it holds a shortened form of them. A scene file holds them whole.',
    long: 'Some programs cut links as long as this one. A scene file is safer.',
    code: 'QR code of the link',
    largeCode: (bytes: number) =>
      `${bytes} bytes make a dense code, with little to spare for errors: show it large, or hand out a scene file.`,
    noCode: 'This link is too long for a QR code. Hand out a scene file instead.',
    print: 'Print link and code',
  },
  file: {
    hint: 'A file holds the scene whole, your own data included. It never leaves your computer.',
    save: 'Save scene file',
    open: 'Open a scene file',
    drop: 'Or drop it here.',
    opened: (name: string) => `“${name}” is open. Undo, or Back, returns to the scene before.`,
    tooLarge: (name: string, most: number) => `“${name}” is larger than ${most} MB. Nothing was changed.`,
    unreadable: (name: string, reason: string) => `“${name}” cannot be read (${reason}). Nothing was changed.`,
    notJson: (name: string, reason: string) => `“${name}” is not JSON (${reason}). Nothing was changed.`,
    notOurs: (name: string) => `“${name}” is JSON, but not a scene of KLarity. Nothing was changed.`,
    otherVersion: (name: string, version: string) =>
      `“${name}” is a scene file of version ${version}, which this KLarity cannot read. Nothing was changed.`,
    unknownLab: (name: string, lab: string) =>
      `“${name}” is for a lab “${lab}” that this KLarity does not have. Nothing was changed.`,
    labFailed: (name: string, lab: string) => `The lab “${lab}” of “${name}” could not be loaded. Nothing was changed.`,
    unknownField: (name: string, field: string) => `“${name}” cannot be used: ${field} is not a field of a scene. Nothing was changed.`,
    missingField: (name: string, field: string) => `“${name}” cannot be used: ${field} is missing. Nothing was changed.`,
    lockedField: (name: string, field: string) => `“${name}” cannot be used: ${field} is locked on this page. Nothing was changed.`,
    badField: (name: string, field: string, message: string) =>
      `“${name}” cannot be used: ${field} ${message}. Nothing was changed.`,
  },
  deck: {
    hint: 'What is on the screen becomes a slide of your own deck for the classroom.',
    add: 'Add it as a new slide',
    replace: 'Or put it on slide',
    slide: (number: number, title: string) => `${number}. ${title}`,
    open: 'Open my deck',
    added: (number: number) => `Added as slide ${number}.`,
    replaced: (number: number) => `Slide ${number} shows this scene now.`,
  },
  charts: {
    legend: 'Which drawings',
    none: 'There is no drawing on the page.',
  },
  export: {
    hint: 'As they are on the screen, in its theme and language. Several drawings make one picture.',
    numbers: 'The numbers are in nats, to the last digit; CSV adds the data tables of the drawings, in the unit shown. A JSON file can be opened as a scene.',
    slide: 'For a slide:',
    slideNote: 'In the projector’s theme and type; one drawing alone fills the slide. The page behind shows it for a moment.',
    hidden: 'Numbers can be saved once the answer has been called for.',
    saved: (name: string) => `${name} is on its way to your downloads.`,
    failed: (reason: string) => `That did not work: ${reason}`,
  },
  credit: (address: string) => `Use it anywhere, CC BY 4.0; the credit is “KLarity, ${address}”.`,
  film: {
    hint: (steps: number) =>
      `The run of ${counted(steps, 'step', 'steps')}, filmed on this page: keep it in sight until the film is done. The scene is put back after.`,
    nothing: 'There is no run to film here.',
    format: 'Format',
    noVideo: 'This browser cannot encode WebM. A GIF is larger, and plays everywhere.',
    make: 'Make the film',
    cancel: 'Cancel',
    progress: 'Progress of the film',
    frames: (done: number, all: number) => `frame ${done} of ${all}`,
    saved: (name: string, megabytes: string) => `${name} (${megabytes} MB) is on its way to your downloads.`,
    cancelled: 'No film was made. The scene is as it was.',
  },
  python: {
    hint: 'Runs as it stands and prints the numbers on the screen. Its first lines import all that it needs.',
    label: 'These numbers in Python',
  },
};
