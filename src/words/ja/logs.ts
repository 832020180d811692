// Japanese: what is wrong with the log of a match, and how to mend it.

export const logs = {
  'log.log-too-large.message': '記録は{found}文字あり、読める上限の{most}文字を超えています。',
  'log.log-too-large.fix': 'これほど長いゲームはありません。ゲームが保存した記録を選んでください。',
  'log.log-not-json.message': 'ファイルが正しいJSONではありません。',
  'log.log-not-json.fix': 'ゲームからもう一度保存してください。途中で切れたのかもしれません。',
  'log.log-cut.message': 'ファイルはゲームの記録ですが、完全なのは記録{entries}までです。',
  'log.log-cut.fix':
    '途中で切れたか、書き換えられています。ゲームからもう一度保存するか、ファイルをもう一度コピーしてください。',
  'log.log-not-a-log.message': 'このファイルはゲームの記録ではありません。',
  'log.log-not-a-log.fix':
    'ゲームまたは「play --out」で保存したファイルを選んでください。シナリオは「lint」で調べます。',
  'log.log-format.message': '記録の形式{found}は、この版では読めません。',
  'log.log-format.fix': '新しい版のゲームで開いてください。',
  'log.log-newer-rules.message': 'この記録は新しい規則（{found}番）で遊ばれました。',
  'log.log-newer-rules.fix': '新しい版のゲームで開いてください。',
  'log.log-shape.message': '記録のこの部分が、あるべき形になっていません。',
  'log.log-shape.fix': 'ゲームからもう一度保存してください。記録は手で書くものではありません。',
  'log.log-scenario.message':
    '記録の中のシナリオを読み込めません。問題は{count}件で、最初はその{line}行目です。',
  'log.log-scenario.fix': '「lint」に通るシナリオで、もう一度遊んでください。',
  'log.log-options.message': '記録の設定がシナリオに合いません（{why}）。',
  'log.log-options.fix': 'ゲームからもう一度保存してください。',
  'log.log-order.message': '項目の番号が1、2、3の順になっていません。ここは{seq}のはずです。',
  'log.log-order.fix':
    '項目が欠けているか、重なっているか、動いています。保存したままの記録を使ってください。',
  'log.log-refused.message': '項目{seq}は、規則が認めない手です（{refusal}）。',
  'log.log-refused.fix': 'この項目か、その前の項目が変えられています。保存したままの記録を使ってください。',
  'log.log-mismatch.message': '項目{seq}の照合値は{expected}ですが、もう一度進めると{found}になります。',
  'log.log-mismatch.fix': 'この項目か、その前の項目が変えられています。保存したままの記録を使ってください。',
  'log.log-gauges.message': '項目{seq}に記録された数字が、もう一度進めたときの数字と違います。',
  'log.log-gauges.fix': '記録された数字が変えられています。保存したままの記録を使ってください。',
  'log.stray-code.message': 'これは、コードとして提出されたゲームです。',
  'log.stray-code.fix': '「授業で使う」の「ゲームを集める」で開いてください。',
  'log.stray-class.message': 'このファイルは授業全体の記録で、表や研究のためのものです。',
  'log.stray-class.fix': 'ゲームは、それぞれのファイルから開けます。',
  'log.stray-remains.message': 'このファイルは、壊れたゲームの残りです。',
  'log.stray-remains.fix': '続けて遊ぶことはできません。原因を調べる人のために取っておいてください。',
} as const
