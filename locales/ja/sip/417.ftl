title = 未知の Resource-Priority 値
gist = 優先扱いが必須なのに、`Resource-Priority` の値が未知
act = `Accept-Resource-Priority` の値を選ぶか、`Require: resource-priority` を外して送り直します。
summary = リクエストは優先扱いを必須としています。受け取った側は、`Resource-Priority` ヘッダーフィールドの値を一つも知りません。
meaning =
    `Resource-Priority` は、名前空間と値の組で優先扱いを求めるヘッダーフィールドです。`ets.0`、`wps.3`、`dsn.flash`
    のように書きます。知らない値しかなければ、通常はこのヘッダーフィールドがないものとして処理が
    続きます。`Require: resource-priority` が付くと、優先扱いは希望ではなく条件になります。
    処理を続けられないため、417 で拒否します。

    返した側は優先制御の仕組み自体には対応しています。両者に共通の名前空間がないか、その名前空間に存在しない値が
    書かれているだけです。複数の値のうち一つでも通じれば 417 にはなりません。
when =
    - 優先呼が別の網へ出た場合。たとえば、`ets` と `wps` だけを設定したゲートウェイに `dsn.flash` が届いた
      場合です。
    - 存在しない値を指定した場合。`wps` は 4 までしかないのに `wps.5` と書いた、`ets.high` のような語を使った、など。
    - ダイヤルプランや試験ツールが、優先呼すべてに `Require: resource-priority` を付けている場合。名前空間を
      設定していないトランクにも送られます。
receiver =
    1. `Accept-Resource-Priority` を探し、発信側に許された値をその中から選んで送り直します。
    2. ヘッダーフィールドがなければ、運用者が一覧を公開していません。OPTIONS で問い合わせるか、両方の網の名前空間を
       併記します（`Resource-Priority: dsn.flash, ets.0`）。同じ名前空間は一度しか書けません。
    3. 優先度よりつながることが大切なら、`Resource-Priority` は残して `Require: resource-priority` だけを
       外します。値を知っている機器では優先扱いが生き、ほかの機器では普通の呼として扱われます。
sender =
    リクエストが `resource-priority` を必須としていて、値を一つも知らないときだけ 417 を返します。この
    オプションタグがなければ、通常の優先度で処理し、知らない値もそのまま次へ渡してください。ヘッダーフィールド自体に
    対応していなければ [420](sip/420)、値は知っていても発信側に権限がなければ [403](sip/403) です。値も権限も問題なく、
    回線や帯域が足りないときは [488](sip/488)、シグナリングの処理能力が足りないときは [503](sip/503) を返します。
misreading =
    網の輻輳や、発信側の権限不足を表すコードではありません。通常は、そのどちらを調べるよりも前に、値が通じないと
    判断しています。
aliases =
    - 優先呼
    - 名前空間の不一致
    - 災害時優先通信
facet-headers = `Accept-Resource-Priority`（受け付ける値。省略も可）
    .sentence = **{ $code }** は受け付ける名前空間と値を `Accept-Resource-Priority` で示せますが、方針により省略されます。
facet-next = 別の優先度にするか、優先を諦める
    .sentence = **{ $code }** を受けたら、別の優先度を試すか、優先の指定をやめます。使える値の一覧が付くとは限りません。
alternative-mechanism-unknown = `resource-priority` そのものに未対応の場合
    .sentence = 優先制御の仕組み自体に対応していなければ、`Unsupported: resource-priority` を付けて **{ $alternative }** を返します。
alternative-not-entitled = 値は既知で、発信側に権限がない場合
    .sentence = 値は知っているものの、認証済みの発信側に使用が許されていないなら **{ $alternative }** を返します。
alternative-no-capacity = 優先度は有効で、回線や帯域が足りない場合
    .sentence = 優先度に問題はなく、回線や帯域に空きがないなら **{ $alternative }** を返します。
flow-basic = 名前空間の異なるゲートウェイが、受け付ける値を示す
flow-basic-no-value-known = 必須指定あり、dsn.flash は未知
flow-basic-picks-listed = Accept-Resource-Priority の ets.0 を選ぶ
