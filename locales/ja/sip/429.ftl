title = 転送元の身元の証明が必要
gist = 誰の REFER による呼か、転送元の署名付きの証明を要求
act = 被転送側なら NOTIFY で報告し、転送元なら署名したトークンを `Referred-By` の `cid` で指す REFER を送ります。
summary = REFER をもとに送られたリクエストについて、誰の指示かを証明する有効な `Referred-By` トークンを求めています。
meaning =
    登場するのは三者です。転送元が REFER を送り、被転送側がその指示で発信し、転送先が `Referred-By` の付いた
    INVITE を受けます。`Referred-By` には被転送側が何でも書けるため、転送先は転送元自身の署名を求めます。
    これがトークンで、S/MIME で署名したボディを `Referred-By` の `cid` が指します。

    429 を受け取る側に直せることは、ほとんどありません。被転送側は転送元の鍵を持たないからです。429 を NOTIFY
    で転送元に伝え、新しい REFER は転送元が送ります。
when =
    - 会議サーバーや指令台など、決まったユーザーの指示による呼だけを受ける相手へ転送した場合。トークンを
      実装した製品は少ないため、転送先に明示的な方針が設定されているはずです。
    - トークンが無効な場合。`Date` が古い、マルチパートのボディを組み直す装置で署名が壊れた、`Refer-To` が
      実際の呼と合わない、など。
    - 被転送側がトークンを必須としている場合。このときは REFER に対して直接 429 が返ります。
receiver =
    1. 被転送側は、NOTIFY の `message/sipfrag` で 429 を報告します。同じ INVITE を送り直さないでください。
    2. 転送元は、`Refer-To`、`Referred-By`、`Date` を写したトークンに署名し直し、新しい REFER に付けます。
       トークンは `Referred-By: <sip:you@example.com>;cid="…"` の形で指します。
    3. 製品が署名に対応していなければ、PBX に二つ目の呼を張らせるなど、別の転送方法に切り替えます。または、転送先の
       方針を緩めてもらいます。
sender =
    `Referred-By` の内容を判断に使いたいのに、トークンがないか、古いか、無効なときに 429 を
    返します。`Referred-By` のないリクエストは、普通の呼として扱ってください。発信している本人（被転送側）の証明が
    欲しいなら [428](sip/428) です。トークンは有効でも、その転送元の指示による呼を受けない方針なら [403](sip/403) を
    返します。
misreading =
    リクエスト数の制限ではありません。それは HTTP の 429 の意味で、SIP では過負荷を [503](sip/503) で
    表します。
aliases =
    - Referred-By
    - 転送の拒否
    - REFER トークン
facet-next = 転送元が署名付きトークンを添えて REFER を送り直す
    .sentence = **{ $code }** のあとに動くのは、被転送側ではなく転送元です。署名付きトークンを添えて REFER を送り直します。
alternative-referee-unproven = 発信している側の身元を確かめたい場合
    .sentence = 転送を指示した人ではなく、発信している本人の証明を求めるなら **{ $alternative }** を返します。
alternative-referral-unwanted = 転送元は確かだが、受け入れたくない場合
    .sentence = トークンは有効でも、その転送元の指示による呼を方針として受けないなら **{ $alternative }** を返します。
flow-basic = 転送先が、誰の指示による呼かの証明を求める
flow-basic-reports = 429 を次の NOTIFY で報告
flow-basic-new-refer = 署名付きで REFER を送り直すかを判断
flow-referee-asks = 被転送側が、発信前にトークンを求める
flow-referee-asks-adds-token = 署名付きトークンと cid を加える
