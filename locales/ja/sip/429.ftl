title = 転送指示者の証明が必要
summary = REFER をきっかけに生まれたリクエストに対し、誰が指示したかの証明（有効な `Referred-By` トークン）を求めています。
meaning =
    登場するのは三者です。指示者が REFER を送り、指示を受けた側が代わりに発信し、転送先は `Referred-By` の付いた INVITE を
    受けます。`Referred-By` は途中の当事者が自由に書けるため、転送先は指示者自身の署名を求めます。これが
    トークンで、S/MIME で署名したボディを `Referred-By` の `cid` が指します。

    429 を受け取る側に直せることはほとんどありません。指示を受けた側は指示者の鍵を持たないので、429 を NOTIFY で報告し、
    新しい REFER は指示者が送ります。
when =
    - 会議サーバーや指令台など、決まったユーザーの指示による呼だけを受ける相手へ転送した場合。トークンを実装した製品は少ないため、
      転送先に明示的な方針があるはずです。
    - トークンが無効な場合。`Date` が古い、マルチパートのボディを組み直す装置で署名が壊れた、`Refer-To` が実際の呼と
      合わない、など。
    - REFER を受ける側がトークンを必須としている場合。このときは REFER に対して直接 429 が返ります。
receiver =
    1. 指示を受けた側は、NOTIFY の `message/sipfrag` で 429 を報告します。同じ INVITE を送り直さないでください。
    2. 指示者は、`Referred-By: <sip:you@example.com>;cid="…"` と、`Refer-To`、`Referred-By`、`Date` を写して署名し直した
       トークンを付け、新しい REFER を送ります。
    3. 製品が署名に対応していなければ、PBX に二つ目の呼を張らせるなど別の転送方法に切り替えるか、転送先の方針を
       緩めてもらいます。
sender =
    `Referred-By` の内容を判断に使いたいのに、トークンがない、古い、または無効なときに 429 を返します。`Referred-By` のない
    リクエストは普通の呼として扱ってください。発信している本人の証明が欲しいなら [428](sip/428)、トークンは有効でもその
    人の指示による呼を受けない方針なら [403](sip/403) です。
misreading =
    リクエスト数の制限ではありません。それは HTTP での意味で、SIP の過負荷は [503](sip/503) で表します。
aliases =
    - Referred-By
    - 転送の拒否
    - REFER トークン
facet-next = 指示者が署名付きトークンを添えて REFER を送り直す
    .sentence = **{ $code }** のあとに動くのは、指示を受けた側ではなく指示者です。署名付きトークンを添えて REFER を送り直します。
alternative-referee-unproven = 発信している側の身元を確かめたい場合
    .sentence = 指示した人ではなく、発信している本人の証明を求めるなら **{ $alternative }** を返します。
alternative-referral-unwanted = 指示者は確かで、受け入れたくない場合
    .sentence = トークンは有効で、その人の指示による呼を方針として受けないなら **{ $alternative }** を返します。
flow-basic = 転送先が、誰の指示かの証明を求める
flow-basic-reports = 429 を次の NOTIFY で報告
flow-basic-new-refer = 署名付きで REFER を送り直すかを判断
flow-referee-asks = 指示を受けた側が、発信前にトークンを求める
flow-referee-asks-adds-token = 署名付きトークンと cid を加える
