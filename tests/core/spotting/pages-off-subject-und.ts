/** Such pages in European languages whose names stand in one shared list. */
export const offSubjectInOthers: [language: string, page: string[]][] = [
  [
    'und',
    [
      'Irã vence e garante vaga no Mundial',
      'O Irã venceu o Iraque em Teerã e garantiu a vaga no Mundial de futebol.',
      'O avançado marcou aos 48 minutos; o treinador do Irã elogiou a equipa.',
    ],
  ],
];
